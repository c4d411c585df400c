using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>CCC: bank, branch, two check digits by weights 1 2 4 8 5 10 9 7 3 6 modulo 11, account.</summary>
internal static class SpanishBankAccount
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("ES_BANK_ACCOUNT", "ES", "Bank account (CCC) (Spain)", "銀行口座番号 (CCC) (スペイン)", "Consejo Superior Bancario, Código Cuenta Cliente",
            "Bank account (CCC) issued in Spain.", "スペインで発行される銀行口座番号 (CCC)です。"),
        Layouts = ["####################", "####-####-##-##########", "#### #### ## ##########", "####.####.##.##########"],
        Words = ["ccc", "código cuenta cliente", "cuenta bancaria", "cuenta corriente", "número de cuenta", "nº de cuenta", "cuenta"],
        WordsWithCountry = ["bank account", "account number", "口座番号", "銀行口座"],
        Check = HasCheckDigits,
        Standing = Standing.Punctuated,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        return Control(value[..8], 2) == value[8] - '0' && Control(value[10..], 0) == value[9] - '0';
    }

    private static int Control(ReadOnlySpan<char> digits, int skip)
    {
        ReadOnlySpan<int> weights = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];
        var control = 11 - CheckDigits.WeightedSum(digits, weights[skip..]) % 11;
        return control == 11 ? 0 : control == 10 ? 1 : control;
    }
}
