using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Number of a South African passport.
/// </summary>
internal static class ZaPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("ZA_PASSPORT", "ZA", "Passport number (South Africa)", "パスポート番号 (南アフリカ)", "Department of Home Affairs; ICAO Doc 9303",
            "Number of a South African passport.", "南アフリカのパスポート番号です。"),
        Layouts = ["A########", "M########", "D########", "T########"],
        Words = 
        [
            "south african passport", "south africa passport", "sa passport", "sa passport number", "sa passport no", "rsa passport", "南アフリカのパスポート",
        ],
        WordsWithCountry = ["passport", "passport number", "passport no", "passport num"],
    };
}
