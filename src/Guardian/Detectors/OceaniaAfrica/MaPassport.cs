using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Number of a passport of Morocco.
/// </summary>
internal static class MaPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("MA_PASSPORT", "MA", "Passport number (Morocco)", "パスポート番号 (モロッコ)", "Direction Générale de la Sûreté Nationale; ICAO Doc 9303",
            "Number of a passport of Morocco.", "モロッコのパスポート番号です。"),
        Layouts = ["@@#######", "@@######"],
        Words = ["moroccan passport", "moroccan passport number", "morocco passport", "モロッコのパスポート", "passeport marocain"],
        WordsWithCountry = ["passport", "passport number", "passport no", "passport num"],
    };
}
