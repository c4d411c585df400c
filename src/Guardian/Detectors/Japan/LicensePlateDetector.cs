using Dlp.Guardian.Detection;
using Dlp.Guardian.Identifiers;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Japan;

/// <summary>
/// 自動車登録番号標: transport branch, class of two or three digits (letters in the last places since 2018), one kana, a serial of four places with
/// dots for missing digits (道路運送車両法施行規則 第11条, 自動車登録規則 第13条): <c>品川 300 あ 12-34</c>.
/// </summary>
internal sealed class LicensePlateDetector : IDetector
{
    // へ and ん, し and お are not used; E H K M T Y are for foreign forces.
    private const string Kana = "あいうえかきくけこさすせそたちつてとなにぬねのはひふほまみむめもやゆよらりるれろわをEHKMTY";

    private static readonly ContextWords Words = new("context:", "ナンバー", "車両", "登録番号", "車番", "車検", "自動車", "プレート", "license plate", "plate number", "vehicle");

    public string Name => "jp-license-plate";

    public SensitiveInformationType Type { get; } = IdentifierTypes.Pii(
        "JP_LICENSE_PLATE", "JP", "Vehicle registration plate (Japan)", "自動車登録番号 (ナンバープレート)", "自動車登録規則 第13条; 道路運送車両法施行規則 第11条",
        "Plate of a vehicle; leads to its keeper.", "車両の登録番号で、使用者の特定につながります。");

    public DetectorAnchors Anchors { get; } = new() { Codes = true };

    public int Specificity => 2;

    public void Scan(DetectionContext context, int from)
    {
        foreach (var start in context.Numbers.CodeStarts)
        {
            if (context.IsExhausted)
                return;
            TryReport(context, start);
        }
    }

    /// <summary>From the class number: the branch stands before it, kana and serial behind it.</summary>
    private void TryReport(DetectionContext context, int classStart)
    {
        var text = context.Text;
        context.Charge(12);
        if (!char.IsAsciiDigit(text[classStart]))
            return;
        var at = classStart;
        while (at < text.Length && at - classStart < 4 && (char.IsAsciiDigit(text[at]) || (at > classStart && char.IsAsciiLetterUpper(text[at]))))
            at++;
        if (at - classStart is not (2 or 3))
            return;
        at = SkipSpace(text, at);
        if (at >= text.Length || !Kana.Contains(text[at], StringComparison.Ordinal))
            return;
        at = SkipSpace(text, at + 1);
        var end = SerialEnd(text, at);
        var branch = SkipSpaceBack(text, classStart);
        var start = branch - TransportBranches.LengthBefore(text[..branch]);
        if (end < 0 || branch == start)
            return;

        var evidence = new Evidence(0.80, "layout:plate");
        evidence.AddContext(0.15, context.Near(Words, start, end, 60, 40));
        context.Report(this, start, end, evidence, FingerprintForm.Alphanumeric);
    }

    /// <summary>Two digits, a dash and two digits; dots stand for missing digits; four digits without a dash count too.</summary>
    private static int SerialEnd(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        var digits = 0;
        while (end < text.Length && end - at < 5 && (char.IsAsciiDigit(text[end]) || text[end] is '-' or '・' or '·' or '.'))
            digits += char.IsAsciiDigit(text[end++]) ? 1 : 0;
        var places = text[at..end].Contains('-') ? end - at - 1 : end - at;
        if (digits == 0 || places is not (4 or 1 or 2 or 3) || (places < 4 && digits != places) || !char.IsAsciiDigit(text[end - 1]))
            return -1;
        return end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-') ? -1 : end;
    }

    private static int SkipSpace(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;

    private static int SkipSpaceBack(ReadOnlySpan<char> text, int at) => at > 0 && text[at - 1] == ' ' ? at - 1 : at;
}
