using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Number of a passport of Nigeria.
/// </summary>
internal static class NgPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("NG_PASSPORT", "NG", "Passport number (Nigeria)", "パスポート番号 (ナイジェリア)", "Nigeria Immigration Service; ICAO Doc 9303",
            "Number of a passport of Nigeria.", "ナイジェリアのパスポート番号です。"),
        Layouts = ["@########"],
        Words = ["nigerian passport", "nigerian passport number", "nigeria passport", "ナイジェリアのパスポート"],
        WordsWithCountry = ["passport", "passport number", "passport no", "passport num"],
    };
}
