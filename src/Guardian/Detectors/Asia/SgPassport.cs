using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Number of a Singapore passport.
/// </summary>
internal static class SgPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("SG_PASSPORT", "SG", "Passport number (Singapore)", "パスポート番号 (シンガポール)", "Immigration and Checkpoints Authority; ICAO Doc 9303",
            "Number of a Singapore passport.", "シンガポールのパスポート番号です。"),
        Layouts = ["E#######@", "K#######@"],
        Words = ["singapore passport", "singaporean passport", "シンガポールのパスポート"],
        WordsWithCountry = ["passport", "passport number", "passport no", "passport num"],
    };
}
