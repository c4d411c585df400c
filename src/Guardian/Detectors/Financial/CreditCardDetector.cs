using Dlp.Guardian.Detection;
using Dlp.Guardian.Identifiers;
using Dlp.Guardian.Types;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Financial;

/// <summary>
/// Payment card numbers (ISO/IEC 7812-1): issuer range, issued length, Luhn check, and either no separators or the layout printed
/// on cards with one kind of separator throughout.
/// </summary>
internal sealed class CreditCardDetector : IDetector
{
    private const int MinLength = 12;
    private const int MaxLength = 19;
    private const int MaxGroups = 5;

    // Printed layouts: 4-4-4-4 (most), 4-6-5 (American Express), 4-6-4 (Diners Club), 4-4-4-4-3 (19 digits), 4-3-3-3 and 4-4-4-1 (13).
    private static readonly int[][] Layouts = [[4, 4, 4, 4, 3], [4, 4, 4, 4], [4, 6, 5], [4, 6, 4], [4, 3, 3, 3], [4, 4, 4, 1]];

    private static readonly ContextWords Supporting = new(
        "context:", "card number", "cardnumber", "card_number", "card no", "credit card", "creditcard", "debit card", "card", "visa",
        "mastercard", "master card", "amex", "american express", "jcb", "diners", "discover", "unionpay", "cvv", "cvc", "expiry",
        "expiration", "expires", "exp date", "pan", "クレジット", "クレカ", "カード番号", "カード", "有効期限", "セキュリティコード", "銀聯", "デビット");

    private static readonly ContextWords OtherNumbers = new(
        "other-number:", "order number", "order id", "order no", "tracking", "invoice", "serial", "transaction id", "ticket", "imei", "isbn",
        "注文番号", "受注番号", "伝票番号", "追跡番号", "管理番号", "製造番号", "会員番号");

    public string Name => "credit-card";

    public SensitiveInformationType Type => SensitiveInformationTypes.CreditCard;

    public DetectorAnchors Anchors { get; } = new() { Numbers = true };

    public int Specificity => 2;

    public void Scan(DetectionContext context, int from)
    {
        var text = context.Text;
        var groups = context.Numbers.Groups;
        for (var i = 0; i < groups.Length && !context.IsExhausted; i++)
        {
            context.Charge(1);
            if (groups[i].Length is >= MinLength and <= MaxLength)
                TryReport(context, groups.Slice(i, 1), isPrinted: false);
            else if (groups[i].Length == 4)
                i += Math.Max(0, TryLayouts(context, text, groups[i..]) - 1);
        }
    }

    /// <summary>How many groups were a card.</summary>
    private int TryLayouts(DetectionContext context, ReadOnlySpan<char> text, ReadOnlySpan<NumberGroup> groups)
    {
        if (groups.Length < 2 || NumberScan.Separator(text, groups[0], groups[1]) is not (' ' or '-') and not '.')
            return 0;
        var separator = NumberScan.Separator(text, groups[0], groups[1]);
        var joined = 2;
        while (joined < Math.Min(MaxGroups, groups.Length) && NumberScan.Separator(text, groups[joined - 1], groups[joined]) == separator)
            joined++;
        context.Charge(MaxLength + MaxGroups);
        foreach (var layout in Layouts)
        {
            if (layout.Length <= joined && Fits(layout, groups) && TryReport(context, groups[..layout.Length], isPrinted: true))
                return layout.Length;
        }

        return 0;
    }

    /// <summary>
    /// GS1 General Specifications section 7.9: thirteen digits, weights 1 and 3. One Japanese article number (45, 49) in ten passes for a Visa
    /// card of thirteen digits, and these cards are long out of circulation.
    /// </summary>
    private static bool IsArticleNumber(ReadOnlySpan<char> digits)
    {
        if (digits.Length != 13)
            return false;
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
            sum += (digits[i] - '0') * (i % 2 == 0 ? 1 : 3);
        return sum % 10 == 0;
    }

    private static bool Fits(int[] layout, ReadOnlySpan<NumberGroup> groups)
    {
        for (var i = 0; i < layout.Length; i++)
        {
            if (groups[i].Length != layout[i])
                return false;
        }

        return true;
    }

    private bool TryReport(DetectionContext context, ReadOnlySpan<NumberGroup> groups, bool isPrinted)
    {
        var text = context.Text;
        var (start, end) = (groups[0].Start, groups[^1].End);
        Span<char> digits = stackalloc char[MaxLength];
        digits = digits[..NumberScan.CopyDigits(text, groups, digits)];
        context.Charge(digits.Length);
        if (CardIssuer.Of(digits) is not { } issuer || !CheckDigits.Luhn(digits) || !digits.ContainsAnyExcept(digits[0]))
            return false;
        if (!NumberScan.StartsNumber(text, start) || !NumberScan.EndsNumber(text, end))
            return false;

        var evidence = new Evidence(Type.DefaultConfidence, "issuer:" + issuer.Name);
        evidence.Add(0.25, "checksum:luhn");
        if (isPrinted)
            evidence.Add(0.10, "layout:printed");
        if (issuer.IsWide)
            evidence.Add(-0.20, "issuer:wide-range");
        if (isPrinted && NumberScan.StandsInColumn(text, start, end))
            evidence.Add(-0.25, "layout:column");
        var support = context.Support(Supporting, start, end);
        evidence.AddContext(0.15, support);
        if (support is null)
            evidence.AddContext(-0.15, context.Near(OtherNumbers, start, end, 40, 0));
        if (support is null && !isPrinted && IsArticleNumber(digits))
            evidence.Add(-0.30, "checksum:ean13");
        context.Report(this, start, end, evidence, FingerprintForm.Alphanumeric);
        return true;
    }
}
