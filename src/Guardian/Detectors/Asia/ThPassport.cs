using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Number of a Thai passport.
/// </summary>
internal static class ThPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("TH_PASSPORT", "TH", "Passport number (Thailand)", "パスポート番号 (タイ)", "Department of Consular Affairs; ICAO Doc 9303",
            "Number of a Thai passport.", "タイのパスポート番号です。"),
        Layouts = ["@@#######", "@######"],
        Words = ["thai passport", "thailand passport", "หนังสือเดินทาง", "พาสปอร์ต", "เลขที่หนังสือเดินทาง", "タイのパスポート"],
    };
}
