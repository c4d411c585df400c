using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Kontonummer: eleven digits, check digit by weights 5 4 3 2 7 6 5 4 3 2 modulo 11.</summary>
internal static class NorwegianBankAccount
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("NO_BANK_ACCOUNT", "NO", "Bank account number (Norway)", "銀行口座番号 (ノルウェー)", "Bits, kontonummer",
            "Bank account number issued in Norway.", "ノルウェーで発行される銀行口座番号です。"),
        Layouts = ["####.##.#####", "###########", "#### ## #####"],
        Words = ["kontonummer", "konto", "kontonr", "kontonr.", "bankkonto"],
        WordsWithCountry = ["bank account", "account number", "口座番号", "銀行口座"],
        Check = HasCheckDigits,
        Standing = Standing.Punctuated,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.WeightedSum(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0;
}
