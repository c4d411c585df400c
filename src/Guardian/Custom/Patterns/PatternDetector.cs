using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Dlp.Guardian.Detection;
using Dlp.Policy.CustomTypes;

namespace Dlp.Guardian.Custom.Patterns;

/// <summary>
/// Finds matches of regular expressions with the runtime's non-backtracking engine. One match costs that engine time linear in what is
/// left of the text, so all matches of a long text can cost the square of its length (a[^b]*b|a over a's); here every match is looked for
/// in a window, which bounds the whole by a multiple of the length.
/// </summary>
internal sealed class PatternDetector(CustomTypeDefinition definition, CustomConditions conditions, ImmutableArray<Regex> patterns, string group, CustomChecksum checksum)
    : CustomDetector(definition, conditions)
{
    /// <summary>Longest match, UTF-16 units; what is longer may be cut or missed.</summary>
    public const int MaxMatch = 1024;

    private const int SmallWindow = 2 * MaxMatch;
    private const int LargeWindow = 64 * 1024;

    public override string Name => "custom-regex";

    public override string Reason => checksum == CustomChecksum.None ? "pattern:regex" : "pattern:regex+checksum";

    // A pattern distinguishes case unless it says otherwise, and so do its values.
    public override FingerprintForm Form => FingerprintForm.Exact;

    protected override void Match(ref CustomTrial trial)
    {
        foreach (var pattern in patterns)
            Match(ref trial, pattern);
    }

    private void Match(ref CustomTrial trial, Regex pattern)
    {
        var context = trial.Context;
        var length = context.Text.Length;
        var window = LargeWindow;
        for (var at = 0; at < length && !context.IsExhausted;)
        {
            // One character before, so that \b and ^ see where they stand.
            var from = Math.Max(0, at - 1);
            var to = Math.Min(length, at + window);
            var slice = context.Text[from..to];
            var (start, end) = First(pattern, slice, at - from);
            context.Charge((start < 0 ? to : Math.Min(to, from + end + MaxMatch)) - at + 1);
            if (start < 0)
            {
                if (to == length)
                    return;
                at = to - MaxMatch;
                window = Math.Min(LargeWindow, 2 * window);
                continue;
            }

            (start, end) = (from + start, from + end);
            if (to < length && start > to - MaxMatch)
            {
                // It may go on beyond the window, and so may one that begins before it and was not seen to be a match.
                (at, window) = (Math.Max(at, to - MaxMatch), SmallWindow);
                continue;
            }

            if (end > start)
                Judge(ref trial, pattern, from, to, start, end);
            at = Math.Max(end, start + 1);
            window = SmallWindow;
        }
    }

    private void Judge(ref CustomTrial trial, Regex pattern, int from, int to, int start, int end)
    {
        if (group.Length > 0)
        {
            var match = pattern.Match(trial.Context.Text[from..to].ToString(), start - from);
            var value = match.Groups[group];
            if (!value.Success || value.Length == 0)
                return;
            (start, end) = (from + value.Index, from + value.Index + value.Length);
        }

        if (ChecksumDemand.Hold(checksum, trial.Context.Text[start..end]))
            trial.Offer(start, end);
    }

    private static (int Start, int End) First(Regex pattern, ReadOnlySpan<char> slice, int at)
    {
        foreach (var match in pattern.EnumerateMatches(slice, at))
            return (match.Index, match.Index + match.Length);
        return (-1, -1);
    }
}
