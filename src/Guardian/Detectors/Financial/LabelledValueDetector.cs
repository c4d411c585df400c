using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Financial;

/// <summary>Finds short values that only their label tells apart: the value stands right behind the label, with a few words between at most.</summary>
internal abstract class LabelledValueDetector(string name, SensitiveInformationType type, double confidence, ImmutableArray<string> labels) : AnchoredDetector
{
    private const int MaxGap = 24;

    public override string Name => name;

    public override SensitiveInformationType Type => type;

    public override DetectorAnchors Anchors { get; } = new()
    {
        // Beyond ASCII literals are exact: also with the capital letter of a sentence or a form.
        Literals = [.. labels.Where(label => !System.Text.Ascii.IsValid(label)).SelectMany<string, string>(label => [label, char.ToUpperInvariant(label[0]) + label[1..]]).Distinct(StringComparer.Ordinal)],
        CaselessLiterals = [.. labels.Where(label => System.Text.Ascii.IsValid(label))],
    };

    public override int Specificity => 1;

    /// <summary>Characters that may start a value, and one past the value's end from a start, or -1 when none stands there.</summary>
    protected abstract int ReadValue(ReadOnlySpan<char> text, int start);

    /// <summary>Whether what surrounds the value lets it count; the reason, or null.</summary>
    protected virtual string? Support(DetectionContext context, int start, int end) => "label";

    public override void Match(DetectionContext context, int at, int literal)
    {
        var exact = Anchors.Literals.Length;
        var label = literal < exact ? Anchors.Literals[literal] : Anchors.CaselessLiterals[literal - exact];
        var text = context.Text;
        var from = at + label.Length;
        context.Charge(MaxGap + 20);
        if (literal >= exact && !StandsAlone(text, at, from))
            return;
        for (var start = from; start < Math.Min(text.Length, from + MaxGap + 1); start++)
        {
            var c = text[start];
            if (char.IsAsciiDigit(c))
            {
                var end = ReadValue(text, start);
                if (end > 0 && Support(context, start, end) is { } support)
                {
                    var evidence = new Evidence(confidence, "label:" + Name);
                    evidence.AddContext(0.10, support == "label" ? null : support);
                    context.Report(this, start, end, evidence, FingerprintForm.Alphanumeric);
                }

                return;
            }

            // A new sentence or row speaks of something else; a quoted label and the next line of a form do not.
            if (c is '.' or ';' or '。' && start > from + 3)
                return;
        }
    }

    /// <summary>The first run of digits from a position: its length, or -1 when a letter or more of a number follows.</summary>
    protected static int DigitsAt(ReadOnlySpan<char> text, int start, int least, int most)
    {
        var end = start;
        while (end < text.Length && end - start <= most && char.IsAsciiDigit(text[end]))
            end++;
        var length = end - start;
        return length >= least && length <= most && NumberScan.EndsNumber(text, end) && !(end + 1 < text.Length && text[end] == '/' && char.IsAsciiDigit(text[end + 1])) ? end : -1;
    }

    private static bool StandsAlone(ReadOnlySpan<char> text, int at, int end) =>
        !(at > 0 && char.IsAsciiLetter(text[at - 1]) && char.IsAsciiLetter(text[at]) && !(char.IsAsciiLetterUpper(text[at]) && char.IsAsciiLetterLower(text[at - 1])))
        && !(end < text.Length && char.IsAsciiLetter(text[end]) && char.IsAsciiLetter(text[end - 1]));
}
