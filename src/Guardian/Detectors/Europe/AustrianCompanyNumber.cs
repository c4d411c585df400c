using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Firmenbuchnummer: up to six digits and a check letter out of seventeen.</summary>
internal static class AustrianCompanyNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("AT_COMPANY_NUMBER", "AT", "Company register number (Austria)", "法人登記番号 (オーストリア)", "Firmenbuchgesetz § 15",
            "Company register number issued in Austria.", "オーストリアで発行される法人登記番号です。"),
        Layouts = ["FN ######@", "FN######@", "FN ##### @", "FN #####@", "FN ###### @", "######@", "#####@"],
        Words = ["firmenbuch", "firmenbuchnummer", "firmenbuch-nr", "fn", "handelsgericht", "landesgericht"],
        WordsWithCountry = ["company number", "company register", "企業番号", "会社番号", "法人番号"],
        Structure = value => "ABDFGHIKMPSTVWXYZ".Contains(value[^1], StringComparison.Ordinal),
    };
}
