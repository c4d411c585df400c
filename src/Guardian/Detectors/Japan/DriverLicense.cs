using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Japan;

/// <summary>
/// 運転免許証番号: twelve digits: two for the public safety commission that first issued it, two for the year, six, a check digit (whose scheme is
/// not published, so it is not used) and how often it was reissued (道路交通法施行規則 別記様式第十四).
/// </summary>
internal static class DriverLicense
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("JP_DRIVER_LICENSE", "JP", "Driver's licence number (Japan)", "運転免許証番号", "道路交通法施行規則 別記様式第十四",
            "Number of a Japanese driving licence.", "運転免許証に記載された12桁の番号です。"),
        Layouts = ["############", "####-####-####", "#### #### ####", "##-##-######-##"],
        Words =
        [
            "運転免許", "免許証番号", "免許証", "免許番号", "運転免許証番号", "driver license", "driver's license", "drivers license", "driving licence", "driver's licence", "driving license", "license number", "licence number", "driver_license", "driverslicense", "menkyo",
        ],
        Structure = HasCommission,
        Against = ["マイナンバー", "個人番号", "my number"],
    };

    /// <summary>Codes of the commissions: Hokkaido 10 to 14, then the prefectures from north to south, Okinawa 97.</summary>
    internal static bool HasCommission(ReadOnlySpan<char> digits) => CheckDigits.Two(digits, 0) is
        >= 10 and <= 14 or >= 20 and <= 28 or 30 or >= 40 and <= 49 or >= 50 and <= 55 or >= 60 and <= 65 or >= 70 and <= 74 or >= 80 and <= 83 or >= 90 and <= 97;
}
