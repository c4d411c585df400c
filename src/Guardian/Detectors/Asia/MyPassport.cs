using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Number of a Malaysian passport.
/// </summary>
internal static class MyPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("MY_PASSPORT", "MY", "Passport number (Malaysia)", "パスポート番号 (マレーシア)", "Jabatan Imigresen Malaysia; ICAO Doc 9303",
            "Number of a Malaysian passport.", "マレーシアのパスポート番号です。"),
        Layouts = ["A########", "H########", "K########"],
        Words = ["pasport", "malaysian passport", "malaysia passport", "no pasport", "マレーシアのパスポート"],
        WordsWithCountry = ["passport", "passport number", "passport no", "passport num"],
    };
}
