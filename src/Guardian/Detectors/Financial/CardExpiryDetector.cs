using Dlp.Guardian.Detection;
using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Financial;

/// <summary>Expiry date of a payment card (ISO/IEC 7813: month and year), behind its label and beside words for a card: many things expire.</summary>
internal sealed class CardExpiryDetector() : LabelledValueDetector(
    "card-expiry",
    IdentifierTypes.Financial("CARD_EXPIRY", "", "Card expiry date", "カード有効期限", "ISO/IEC 7813, expiration date", "Month and year in which a payment card expires.", "クレジットカードの有効期限の年月です。"),
    0.70,
    ["expiry", "expiration", "expires", "exp date", "exp.", "exp:", "exp ", "valid thru", "valid through", "valid until", "good thru", "gültig bis", "date d'expiration", "有効期限"])
{
    private static readonly ContextWords Card = new(
        "context:", "card", "credit", "debit", "visa", "mastercard", "amex", "jcb", "cvv", "cvc", "pan", "kreditkarte", "karte", "carte", "カード", "クレジット", "クレカ");

    /// <summary>MM/YY, MM/YYYY, MM-YY, MM-YYYY or YYYY-MM.</summary>
    protected override int ReadValue(ReadOnlySpan<char> text, int start)
    {
        var first = Digits(text, start);
        var mark = start + first;
        var separator = mark < text.Length && text[mark] == ' ' ? mark + 1 : mark;
        if (separator >= text.Length || text[separator] is not ('/' or '-'))
            return -1;
        var next = separator + 1 < text.Length && text[separator + 1] == ' ' ? separator + 2 : separator + 1;
        var second = Digits(text, next);
        var month = (first, second) switch
        {
            (1 or 2, 2 or 4) => CheckDigits.ToNumber(text.Slice(start, first)),
            (4, 2) => CheckDigits.ToNumber(text.Slice(next, second)),
            _ => 0,
        };
        var end = next + second;
        return month is >= 1 and <= 12 && NumberScan.EndsNumber(text, end) && !(end < text.Length && text[end] == '/') ? end : -1;
    }

    protected override string? Support(DetectionContext context, int start, int end) => context.Near(Card, start, end, 120, 80);

    private static int Digits(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < 5 && char.IsAsciiDigit(text[end]))
            end++;
        return end - start;
    }
}
