using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Number of a New Zealand passport.
/// </summary>
internal static class NzPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("NZ_PASSPORT", "NZ", "Passport number (New Zealand)", "パスポート番号 (ニュージーランド)", "Department of Internal Affairs; ICAO Doc 9303",
            "Number of a New Zealand passport.", "ニュージーランドのパスポート番号です。"),
        Layouts = ["@@######", "@#######"],
        Words = ["new zealand passport", "nz passport", "nz passport number", "kiwi passport", "ニュージーランドのパスポート"],
        WordsWithCountry = ["passport", "passport number", "passport no", "passport num"],
    };
}
