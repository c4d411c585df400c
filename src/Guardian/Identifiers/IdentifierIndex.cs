using System.Collections.Immutable;
using Dlp.Guardian.Detection;

namespace Dlp.Guardian.Identifiers;

/// <summary>
/// Asks every identifier format in one walk: from each place where a word with digits starts, the layouts of all formats are followed
/// together, and only formats of which a whole layout stands there are weighed.
/// </summary>
internal sealed class IdentifierIndex
{
    /// <summary>Longest layout in characters.</summary>
    public const int MaxLength = 40;

    private const int MaxEnds = 64;

    private readonly ImmutableArray<IdentifierDetector?> _detectors;
    private readonly LayoutTree _layouts = new();
    private readonly List<LayoutTree> _endings = [];

    /// <summary>An index of the identifier formats among some detectors.</summary>
    public IdentifierIndex(ImmutableArray<IDetector> detectors)
    {
        _detectors = [.. detectors.Select(detector => detector as IdentifierDetector)];
        for (var i = 0; i < _detectors.Length; i++)
        {
            foreach (var layout in _detectors[i]?.Format.Layouts ?? [])
                _layouts.Add(layout, i, _endings);
        }
    }

    /// <summary>Reports every identifier. Returns the name of a detector that failed; null when none did.</summary>
    public string? Scan(DetectionContext context, ReadOnlySpan<bool> enabled)
    {
        var starts = context.Numbers.CodeStarts;
        if (starts.Length == 0)
            return null;
        string? failed = null;
        Span<int> ends = stackalloc int[MaxEnds];
        Span<int> nodes = stackalloc int[MaxEnds];
        var last = context.LastReports(_detectors.Length);
        foreach (var start in starts)
        {
            if (context.IsExhausted)
                break;
            context.Charge(8);
            if (!CanStart(context.Text, start))
                continue;
            var walk = new LayoutWalk(nodes, ends);
            var end = Math.Min(context.Text.Length, start + MaxLength + 1);
            _layouts.Walk(context.Text[..end], start, ref walk);
            for (var i = walk.Count - 1; i >= 0; i--)
            {
                var (node, nodeEnd) = walk[i];
                if (CanEnd(context.Text, nodeEnd))
                    failed = Weigh(context, _endings[node], start, nodeEnd, enabled, last) ?? failed;
            }
        }

        return failed;
    }

    private string? Weigh(DetectionContext context, LayoutTree node, int start, int end, ReadOnlySpan<bool> enabled, Span<int> last)
    {
        string? failed = null;
        Span<char> value = stackalloc char[MaxLength];
        var length = 0;
        foreach (var c in context.Text[start..end])
        {
            if (char.IsAsciiLetterOrDigit(c))
                value[length++] = char.ToUpperInvariant(c);
        }

        foreach (var (detector, isPunctuated) in node.Ends)
        {
            if (!enabled[detector])
                continue;
            try
            {
                if (_detectors[detector]!.Weigh(context, start, end, value[..length], isPunctuated, last[detector]))
                    last[detector] = end;
            }
            catch (Exception)
            {
                // A fault in one detector must not hide what the others find. The exception may quote content: only the name goes on.
                failed = _detectors[detector]!.Name;
            }
        }

        return failed;
    }

    private static bool CanStart(ReadOnlySpan<char> text, int start) =>
        char.IsAsciiDigit(text[start]) ? NumberScan.StartsNumber(text, start) : TokenScan.StartsToken(text, start);

    private static bool CanEnd(ReadOnlySpan<char> text, int end) => NumberScan.EndsNumber(text, end) && !(end < text.Length && text[end] == '_');
}
