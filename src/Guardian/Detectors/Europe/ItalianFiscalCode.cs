using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// Codice fiscale: six letters of the name, year, month letter, day (plus 40 for women), place and a check letter. Where two people would
/// share one, digits are replaced by letters from the right (omocodia: LMNPQRSTUV for 0 to 9).
/// </summary>
internal static class ItalianFiscalCode
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("IT_FISCAL_CODE", "IT", "Tax code (codice fiscale) (Italy)", "納税者番号 (codice fiscale) (イタリア)", "DM 23 dicembre 1976; DPR 784/1976",
            "Tax code (codice fiscale) issued in Italy.", "イタリアで発行される納税者番号 (codice fiscale)です。"),
        Layouts = ["@@@@@@**@**@***@", "@@@ @@@ **@** @***@", "@@@ @@@ **@**@***@", "@@@@@@ **@** @***@", "@@@-@@@-**@**-@***@", "@@@ @@@ ** @ ** @***@"],
        Words = ["codice fiscale", "cod. fiscale", "cod fiscale", "c.f.", "cf", "codicefiscale", "cod. fisc."],
        WordsWithCountry = ["tax code", "fiscal code", "tax id", "tax number", "納税者番号", "税番号"],
        Structure = IsIssued,
        Check = HasCheckDigits,
        Standing = Standing.Alone,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        // DM 23/12/1976 table of odd positions: digits and letters share the first ten values.
        ReadOnlySpan<int> odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
        var sum = 0;
        for (var i = 0; i < 15; i++)
        {
            var number = char.IsAsciiDigit(value[i]) ? value[i] - '0' : value[i] - 'A';
            sum += i % 2 == 0 ? odd[number] : number;
        }

        return value[15] == 'A' + sum % 26;
    }

    private const string Replacements = "LMNPQRSTUV";

    internal static bool IsIssued(ReadOnlySpan<char> value)
    {
        foreach (var at in (ReadOnlySpan<int>)[6, 7, 9, 10, 12, 13, 14])
        {
            if (Digit(value[at]) < 0)
                return false;
        }

        var day = 10 * Digit(value[9]) + Digit(value[10]);
        var month = "ABCDEHLMPRST".IndexOf(value[8], StringComparison.Ordinal) + 1;
        return CheckDigits.IsMonthDay(month, day > 40 ? day - 40 : day);
    }

    private static int Digit(char c) => char.IsAsciiDigit(c) ? c - '0' : Replacements.IndexOf(c, StringComparison.Ordinal);
}
