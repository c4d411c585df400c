using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Number of a passport of Pakistan.
/// </summary>
internal static class PkPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("PK_PASSPORT", "PK", "Passport number (Pakistan)", "パスポート番号 (パキスタン)", "Directorate General of Immigration and Passports; ICAO Doc 9303",
            "Number of a passport of Pakistan.", "パキスタンのパスポート番号です。"),
        Layouts = ["@@#######", "@@########"],
        Words = ["pakistani passport", "pakistani passport number", "pakistan passport", "パキスタンのパスポート"],
        WordsWithCountry = ["passport", "passport number", "passport no", "passport num"],
    };
}
