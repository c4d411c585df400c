using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>PIB: nine digits by ISO/IEC 7064 MOD 11,10; RS may stand in front.</summary>
internal static class SerbianTaxNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("RS_PIB", "RS", "Tax number (PIB) (Serbia)", "納税者番号 (PIB) (セルビア)", "Zakon o poreskom postupku; ISO/IEC 7064 MOD 11,10",
            "Tax number (PIB) issued in Serbia.", "セルビアで発行される納税者番号 (PIB)です。"),
        Layouts = ["#########", "RS#########"],
        Words = ["pib", "пиб", "poreski identifikacioni broj", "порески идентификациони број", "pdv"],
        WordsWithCountry = ["tax number", "tax id", "company number", "納税者番号", "税番号"],
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.Mod11Dash10(value[^9..]);
}
