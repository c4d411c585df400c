using Dlp.Guardian.Detection;
using Dlp.Guardian.Types;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Japan;

/// <summary>
/// 個人番号 (My Number): twelve digits, the last a check digit by 平成26年総務省令第85号第5条; written without separators or 4-4-4.
/// One number in eleven passes the check by chance, so words around it make most of the confidence.
/// </summary>
internal sealed class MyNumberDetector : IDetector
{
    private const int Length = 12;

    private static readonly ContextWords Supporting = new(
        "context:", "マイナンバー", "個人番号", "マイナ", "通知カード", "番号カード", "番号法", "特定個人情報", "my number", "mynumber", "my_number",
        "individual number", "kojin bango");

    private static readonly ContextWords OtherNumbers = new(
        "other-number:", "aws", "account id", "arn:", "order number", "order id", "order no", "tracking", "invoice", "serial", "jan", "upc", "timestamp",
        "注文番号", "受注番号", "伝票番号", "追跡番号", "管理番号", "製造番号", "会員番号", "法人番号", "電話");

    public string Name => "my-number";

    public SensitiveInformationType Type => SensitiveInformationTypes.MyNumber;

    public DetectorAnchors Anchors { get; } = new() { Numbers = true };

    public int Specificity => 2;

    public void Scan(DetectionContext context, int from)
    {
        var text = context.Text;
        var groups = context.Numbers.Groups;
        var lastNamed = -1;
        for (var i = 0; i < groups.Length && !context.IsExhausted; i++)
        {
            context.Charge(1);
            if (groups[i].Length == Length)
                TryReport(context, groups.Slice(i, 1), ref lastNamed);
            else if (i + 2 < groups.Length && IsFourFourFour(text, groups.Slice(i, 3)) && IsOnItsOwn(text, groups, i)
                && TryReport(context, groups.Slice(i, 3), ref lastNamed))
                i += 2;
        }
    }

    private static bool IsFourFourFour(ReadOnlySpan<char> text, ReadOnlySpan<NumberGroup> groups) =>
        groups[0].Length == 4 && groups[1].Length == 4 && groups[2].Length == 4
        && NumberScan.Separator(text, groups[0], groups[1]) is ' ' or '-'
        && NumberScan.Separator(text, groups[0], groups[1]) == NumberScan.Separator(text, groups[1], groups[2]);

    /// <summary>A fourth group of four by the same separator makes it a card number, not a My Number with something after it.</summary>
    private static bool IsOnItsOwn(ReadOnlySpan<char> text, ReadOnlySpan<NumberGroup> groups, int i)
    {
        var separator = NumberScan.Separator(text, groups[i], groups[i + 1]);
        return !(i > 0 && groups[i - 1].Length == 4 && NumberScan.Separator(text, groups[i - 1], groups[i]) == separator)
            && !(i + 3 < groups.Length && groups[i + 3].Length >= 4 && NumberScan.Separator(text, groups[i + 2], groups[i + 3]) == separator);
    }

    private bool TryReport(DetectionContext context, ReadOnlySpan<NumberGroup> groups, ref int lastNamed)
    {
        var text = context.Text;
        var (start, end) = (groups[0].Start, groups[^1].End);
        Span<char> digits = stackalloc char[Length];
        NumberScan.CopyDigits(text, groups, digits);
        context.Charge(Length);
        if (!HasCheckDigit(digits) || !digits.ContainsAnyExcept(digits[0]) || !NumberScan.StartsNumber(text, start) || !NumberScan.EndsNumber(text, end))
            return false;

        var evidence = new Evidence(Type.DefaultConfidence, "pattern:12-digits");
        evidence.Add(0.20, "checksum:my-number");
        if (groups.Length > 1)
        {
            if (NumberScan.StandsInColumn(text, start, end))
                evidence.Add(-0.25, "layout:column");
            else
                evidence.Add(0.10, "layout:4-4-4");
        }

        var support = context.Support(Supporting, start, end);
        // A column of a table has its word at the top only.
        if (support is null && lastNamed >= 0 && start - lastNamed < DetectionContext.SupportWindow)
            support = "context:list";
        evidence.AddContext(0.35, support);
        if (support is not null)
            lastNamed = end;
        // Bare digits without a word are account numbers and serials ten times out of eleven.
        if (support is null && (groups.Length == 1 || context.Near(OtherNumbers, start, end, 60, 10) is not null))
            return false;
        context.Report(this, start, end, evidence, FingerprintForm.Alphanumeric);
        return true;
    }

    /// <summary>
    /// 総務省令第85号第5条: 11 - (Σ Pn·Qn mod 11), or 0 when the remainder is 0 or 1; Pn is the n-th digit of the first eleven counted
    /// from the lowest, Qn is n+1 up to n = 6 and n-5 from n = 7.
    /// </summary>
    internal static bool HasCheckDigit(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var n = 1; n <= 11; n++)
            sum += (digits[11 - n] - '0') * (n <= 6 ? n + 1 : n - 5);
        var remainder = sum % 11;
        return digits[11] - '0' == (remainder <= 1 ? 0 : 11 - remainder);
    }
}
