using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Steuernummer of a tax office: two or three digits, three or four and four or five with slashes, or thirteen digits in the federal form.</summary>
internal static class GermanTaxNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("DE_TAX_NUMBER", "DE", "Tax number (Germany)", "納税者番号 (ドイツ)", "Abgabenordnung; ELSTER, Aufbau der Steuernummer",
            "Tax number issued in Germany.", "ドイツで発行される納税者番号です。"),
        Layouts = [
            "##/###/#####", "###/###/#####", "#####/#####", "###/####/####", "## ### #####", "### ### #####", "###/####/###", "#############", "##########",
            "###########"
        ],
        Words = ["steuernummer", "steuer-nr", "steuernr", "steuer nr", "st.-nr", "st.nr", "stnr", "st-nr", "finanzamt"],
        WordsWithCountry = ["tax number", "tax no", "tax id", "納税者番号", "税番号"],
        Against = ["steuer-id", "identifikationsnummer"],
    };
}
