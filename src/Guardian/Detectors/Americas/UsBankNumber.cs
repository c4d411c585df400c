using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number of an account at a bank in the United States; no common check digit, so a word must name it.
/// </summary>
internal static class UsBankNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("US_BANK_NUMBER", "US", "Bank account number (United States)", "銀行口座番号 (アメリカ)", "ANSI X9.100-160 (MICR line): account numbers of up to 17 digits",
            "Number of an account at a bank in the United States; no common check digit, so a word must name it.", "アメリカの銀行口座番号です。"),
        Layouts = 
        [
            "########", "#########", "##########", "###########", "############", "#############", "##############", "###############",
            "################", "#################", "####-####-####", "###-#######", "#####-#####",
        ],
        Words = 
        [
            "bank account", "bank account number", "bank account no", "bank acct", "checking account", "savings account", "account number",
            "account no", "account num", "account #", "account#", "acct number", "acct no", "acct #", "acct#", "acct num", "bank acc no",
            "direct deposit", "dda number", "checking acct", "savings acct", "アメリカの銀行口座",
        ],
        Against = ["aws", "azure", "gcp", "cloud", "github", "card", "iban", "passport", "customer account id", "phone"],
    };
}
