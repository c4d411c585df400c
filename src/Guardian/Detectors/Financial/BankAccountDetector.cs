using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Financial;

/// <summary>Bank account numbers of any country by their label alone: six to eighteen digits, single dashes or spaces between. National formats score higher.</summary>
internal sealed class BankAccountDetector() : LabelledValueDetector(
    "bank-account",
    IdentifierTypes.Financial("BANK_ACCOUNT_NUMBER", "", "Bank account number", "銀行口座番号", "No common standard; label only", "Account number at a bank, of any country.", "国を問わない銀行の口座番号です。"),
    0.76,
    ["bank account", "account number", "account no", "account #", "acct number", "acct no", "acct #", "acct. no", "a/c no", "a/c number", "bank a/c", "beneficiary account", "numéro de compte", "n° de compte", "número de cuenta", "numero di conto", "conto corrente",
        "número da conta", "rekeningnummer", "numer rachunku", "numer konta", "tilinumero", "bankszámlaszám", "номер счета", "номер рахунку"])
{
    private const int Least = 6;
    private const int Most = 18;

    protected override int ReadValue(ReadOnlySpan<char> text, int start)
    {
        var (digits, end) = (0, start);
        for (var at = start; at < text.Length && digits <= Most; at++)
        {
            if (char.IsAsciiDigit(text[at]))
                (digits, end) = (digits + 1, at + 1);
            else if (text[at] is not (' ' or '-') || at != end || at + 1 >= text.Length || !char.IsAsciiDigit(text[at + 1]))
                break;
        }

        return digits is >= Least and <= Most && Detection.NumberScan.EndsNumber(text, end) && text[start..end].ContainsAnyExcept(text[start], ' ', '-') ? end : -1;
    }
}
