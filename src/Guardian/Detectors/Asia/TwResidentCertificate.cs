using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// UI number of a foreign resident of Taiwan, in its layouts before and since 2021.
/// </summary>
internal static class TwResidentCertificate
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("TW_ARC", "TW", "Resident certificate number (Taiwan)", "居留証番号 (台湾)", "內政部戶政司, 國民身分證統一編號; 內政部移民署, 統一證號",
            "UI number of a foreign resident of Taiwan, in its layouts before and since 2021.", "台湾の外国人居留者の番号です。"),
        Layouts = ["@#########", "@@########"],
        Words = 
        [
            "居留證", "居留证", "居留證號碼", "統一證號", "外僑居留證", "arc", "arc number", "arc no", "ui number", "uino", "alien resident certificate",
            "resident certificate", "aprc", "台湾の居留証",
        ],
        Structure = value => value[1] is '8' or '9' or (>= 'A' and <= 'D'),
        Check = TwNationalId.HasCheckDigit,
    };
}
