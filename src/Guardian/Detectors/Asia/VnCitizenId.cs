using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Twelve digits with province, century, sex and birth year; nine digits on the older card.
/// </summary>
internal static class VnCitizenId
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("VN_CCCD", "VN", "Citizen identity number (Vietnam)", "市民識別番号 CCCD (ベトナム)", "Thông tư 07/2016/TT-BCA; Luật Căn cước 2023: số định danh cá nhân",
            "Twelve digits with province, century, sex and birth year; nine digits on the older card.", "ベトナム国民の12桁の番号です。"),
        Layouts = ["############", "#########", "### ### ### ###", "### ### ###"],
        Words = 
        [
            "cccd", "cmnd", "căn cước", "căn cước công dân", "chứng minh nhân dân", "số định danh", "số định danh cá nhân", "số cccd", "số cmnd",
            "vietnamese id", "vietnam id", "citizen identity",
        ],
        Structure = value => value.Length == 9 || (value[0] == '0' && CheckDigits.Two(value, 1) is >= 1 and <= 96),
    };
}
