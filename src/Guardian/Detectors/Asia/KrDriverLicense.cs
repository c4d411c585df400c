using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Region, year, serial and check digits of a Korean driver license.
/// </summary>
internal static class KrDriverLicense
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("KR_DRIVER_LICENSE", "KR", "Driver's license number (South Korea)", "運転免許証番号 (韓国)", "도로교통법 시행규칙 별지: 운전면허 번호",
            "Region, year, serial and check digits of a Korean driver license.", "韓国の運転免許証の番号です。"),
        Layouts = ["##-##-######-##", "############", "## ## ###### ##"],
        Words = 
        [
            "운전면허", "운전면허번호", "면허번호", "운전면허증", "korean driver license", "korean driver's license", "korean drivers license", "korea driver license",
            "korean driving license", "韓国の運転免許",
        ],
        WordsWithCountry = ["driver license", "driver's license", "drivers license", "driving license", "運転免許"],
        Structure = value => CheckDigits.Two(value, 0) is (>= 11 and <= 26) or 28,
        Standing = Standing.Punctuated,
    };
}
