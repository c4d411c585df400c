using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Number of a passport of Indonesia.
/// </summary>
internal static class IdPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("ID_PASSPORT", "ID", "Passport number (Indonesia)", "パスポート番号 (インドネシア)", "Direktorat Jenderal Imigrasi; ICAO Doc 9303",
            "Number of a passport of Indonesia.", "インドネシアのパスポート番号です。"),
        Layouts = ["@#######", "@@######"],
        Words = ["indonesian passport", "indonesian passport number", "indonesia passport", "インドネシアのパスポート", "paspor", "nomor paspor"],
        WordsWithCountry = ["passport", "passport number", "passport no", "passport num"],
    };
}
