using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Twelve digits of a resident of India.
/// </summary>
internal static class InAadhaar
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("IN_AADHAAR", "IN", "Aadhaar number (India)", "アーダール番号 (インド)", "UIDAI, Aadhaar number: Verhoeff check digit",
            "Twelve digits of a resident of India.", "インド居住者の12桁の番号です。"),
        Layouts = ["############", "#### #### ####", "####-####-####", "####.####.####"],
        Words = 
        [
            "aadhaar", "aadhar", "adhaar", "adhar", "aadhaar number", "aadhaar no", "uid", "uidai", "aadhaar card", "unique identification", "आधार",
            "アーダール",
        ],
        Structure = value => value[0] is >= '2' and <= '9',
        Check = CheckDigits.Verhoeff,
        Against = ["マイナンバー", "個人番号", "my number"],
    };

    /// <summary>Virtual ID: sixteen digits that stand for an Aadhaar number.</summary>
    public static IdentifierFormat VirtualFormat { get; } = Format with
    {
        Name = "in-aadhaar-vid",
        Layouts = ["################", "#### #### #### ####"],
        Words = ["virtual id", "vid", "aadhaar vid", "aadhaar virtual id"],
    };
}
