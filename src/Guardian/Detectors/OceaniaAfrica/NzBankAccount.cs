using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Bank, branch, account and suffix of an account in New Zealand.
/// </summary>
internal static class NzBankAccount
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("NZ_BANK_ACCOUNT", "NZ", "Bank account number (New Zealand)", "銀行口座番号 (ニュージーランド)", "Payments NZ, bank branch register: BB-bbbb-AAAAAAA-SSS",
            "Bank, branch, account and suffix of an account in New Zealand.", "ニュージーランドの銀行口座番号です。"),
        Layouts = 
        [
            "##-####-#######-##", "##-####-#######-###", "## #### ####### ##", "## #### ####### ###", "###############", "################",
            "##-####-########-##",
        ],
        Words = ["bank account", "account number", "account no", "nz bank account", "bank acct", "new zealand bank", "suffix"],
        Structure = value => CheckDigits.Two(value, 0) is (>= 1 and <= 6) or (>= 8 and <= 31) or 35 or 38 or 88,
        Standing = Standing.Punctuated,
        Against = ["iban", "card"],
    };
}
