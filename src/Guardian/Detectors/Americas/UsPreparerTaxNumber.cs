using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number of a paid tax return preparer.
/// </summary>
internal static class UsPreparerTaxNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("US_PTIN", "US", "Preparer tax identification number (United States)", "税務書類作成者番号 PTIN (アメリカ)", "IRS, PTIN requirements for tax return preparers",
            "Number of a paid tax return preparer.", "アメリカの税務書類作成者の番号です。"),
        Layouts = ["P########", "P-########"],
        Words = ["ptin", "preparer tax", "preparer tax identification", "preparer id", "tax preparer", "preparer"],
    };
}
