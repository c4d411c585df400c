using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// RIB: bank, branch, account of eleven characters and a key: 97 less 89 times the bank, 15 times the branch and three times the account
/// modulo 97, letters as digits of the RIB table.
/// </summary>
internal static class FrenchBankAccount
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("FR_BANK_ACCOUNT", "FR", "Bank account (RIB) (France)", "銀行口座番号 (RIB) (フランス)", "CFONB, relevé d'identité bancaire",
            "Bank account (RIB) issued in France.", "フランスで発行される銀行口座番号 (RIB)です。"),
        Layouts = ["##### ##### *********** ##", "##########***********##", "#####-#####-***********-##", "##### ##### *********** - ##"],
        Words = ["rib", "relevé d'identité bancaire", "compte bancaire", "clé rib", "code banque", "code guichet", "domiciliation"],
        WordsWithCountry = ["bank account", "account number", "口座番号", "銀行口座"],
        Check = HasCheckDigits,
        Standing = Standing.Punctuated,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        long account = 0;
        foreach (var c in value[10..21])
            account = account * 10 + (char.IsAsciiDigit(c) ? c - '0' : "12345678912345678923456789"[c - 'A'] - '0');
        var sum = 89 * CheckDigits.ToNumber(value[..5]) + 15 * CheckDigits.ToNumber(value[5..10]) + 3 * account;
        return 97 - sum % 97 == CheckDigits.Two(value, 21);
    }
}
