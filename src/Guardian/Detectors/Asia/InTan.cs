using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Ten characters of who deducts tax at source in India.
/// </summary>
internal static class InTan
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("IN_TAN", "IN", "Tax deduction account number TAN (India)", "源泉徴収番号 TAN (インド)", "Income Tax Act 1961 section 203A, TAN",
            "Ten characters of who deducts tax at source in India.", "インドの源泉徴収義務者の番号です。"),
        Layouts = ["@@@@#####@"],
        Words = 
        [
            "tan", "tan number", "tan no", "tds", "tax deduction", "tax deduction account", "tax deduction and collection",
            "tax deduction account number",
        ],
        UpperCase = true,
    };
}
