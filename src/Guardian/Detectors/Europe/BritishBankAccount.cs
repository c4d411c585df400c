using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>British bank account: sort code of six digits in pairs and an account number of eight.</summary>
internal static class BritishBankAccount
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("UK_BANK_ACCOUNT", "GB", "Sort code and account number (United Kingdom)", "銀行支店コードと口座番号 (英国)", "Pay.UK, Vocalink modulus checking (layout only)",
            "Branch and account at a British bank.", "英国の銀行の支店と口座の番号です。"),
        Layouts = ["##-##-##", "## ## ##", "######", "########", "##-##-## ########", "######## ##-##-##"],
        Words = ["sort code", "sort-code", "s/c", "uk bank account", "british bank account"],
    };
}
