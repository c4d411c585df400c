using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Number of a passport of Bangladesh.
/// </summary>
internal static class BdPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("BD_PASSPORT", "BD", "Passport number (Bangladesh)", "パスポート番号 (バングラデシュ)", "Department of Immigration and Passports; ICAO Doc 9303",
            "Number of a passport of Bangladesh.", "バングラデシュのパスポート番号です。"),
        Layouts = ["@@#######", "@########"],
        Words = ["bangladeshi passport", "bangladeshi passport number", "bangladesh passport", "バングラデシュのパスポート"],
        WordsWithCountry = ["passport", "passport number", "passport no", "passport num"],
    };
}
