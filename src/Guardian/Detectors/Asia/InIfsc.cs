using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Eleven characters of a bank branch in India, beside account numbers.
/// </summary>
internal static class InIfsc
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("IN_IFSC", "IN", "Bank branch code IFSC (India)", "銀行支店コード IFSC (インド)", "Reserve Bank of India, Indian Financial System Code",
            "Eleven characters of a bank branch in India, beside account numbers.", "インドの銀行支店を示す11文字のコードです。"),
        Layouts = ["@@@@0******"],
        Words = ["ifsc", "ifsc code", "ifs code", "indian financial system code", "rtgs", "neft", "imps", "bank branch code"],
        Structure = value => value[5..].ContainsAnyInRange('0', '9'),
    };
}
