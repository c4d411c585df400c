using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// Číslo účtu: an optional prefix, a number of up to ten digits and the bank; number and prefix sum to multiples of eleven by weights 6 3 7
/// 9 10 5 8 4 2 1.
/// </summary>
internal static class CzechBankAccount
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("CZ_BANK_ACCOUNT", "CZ", "Bank account number (Czechia)", "銀行口座番号 (チェコ)", "Vyhláška ČNB 169/2011 Sb.",
            "Bank account number issued in Czechia.", "チェコで発行される銀行口座番号です。"),
        Layouts = ["##########/####", "#########/####", "########/####", "#######/####", "######-##########/####"],
        Words = ["číslo účtu", "účet", "účtu", "bankovní účet", "č.ú.", "č. ú.", "bankovní spojení"],
        WordsWithCountry = ["bank account", "account number", "口座番号", "銀行口座"],
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        ReadOnlySpan<int> weights = [6, 3, 7, 9, 10, 5, 8, 4, 2, 1];
        var account = value[..^4];
        if (account.Length == 16)
        {
            if (CheckDigits.WeightedSum(account, weights[4..]) % 11 != 0)
                return false;
            account = account[6..];
        }

        return CheckDigits.WeightedSum(account, weights[^account.Length..]) % 11 == 0;
    }
}
