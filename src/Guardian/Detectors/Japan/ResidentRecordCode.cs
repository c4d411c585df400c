using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Japan;

/// <summary>
/// 住民票コード: eleven digits (住民基本台帳法 第7条第13号). Ten are random and one is a check digit, which is not used here.
/// </summary>
internal static class ResidentRecordCode
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("JP_RESIDENT_RECORD_CODE", "JP", "Resident record code (Japan)", "住民票コード", "住民基本台帳法 第7条第13号",
            "Code of a person in the Japanese resident registers.", "住民基本台帳に記録された11桁のコードです。"),
        Layouts = ["###########", "####-###-####", "#-####-####-##"],
        Words =
        [
            "住民票コード", "住基コード", "住基番号", "住民基本台帳", "住民票番号", "resident record code", "juminhyo code", "juki",
        ],
    };
}
