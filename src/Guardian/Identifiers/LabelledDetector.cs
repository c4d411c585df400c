using System.Buffers;
using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Identifiers;

/// <summary>Finds values by the label in front of them.</summary>
internal sealed class LabelledDetector(LabelledFormat format) : AnchoredDetector
{
    private const int MaxGap = 24;
    private const int NearWindow = 120;
    private const int AgainstWindow = 40;

    private static readonly SearchValues<char> Punctuation = SearchValues.Create(" \t:=#|\"'`「『【】」』()[]<>、,;*・→-_");

    /// <summary>Words that say nothing between a label and its value.</summary>
    private static readonly ImmutableArray<string> Fillers =
        ["番号", "ナンバー", "コード", "numbers", "number", "num", "nos", "no.", "no", "code", "is", "are", "was", "id", "は", "が", "の", "を", "も", "です", "№"];

    private readonly ContextWords? _against = format.Against.IsEmpty ? null : new("other-number:", [.. format.Against]);
    private readonly ContextWords? _near = format.Near.IsEmpty ? null : new("context:", [.. format.Near]);
    private readonly ImmutableArray<string> _layouts = [.. format.Layouts.OrderByDescending(layout => layout.Length)];

    public LabelledFormat Format => format;

    public override string Name { get; } = format.Name ?? format.Type.Id.ToLowerInvariant().Replace('_', '-');

    public override SensitiveInformationType Type => format.Type;

    public override DetectorAnchors Anchors { get; } = new() { CaselessLiterals = format.Labels };

    public override int Specificity => 1;

    public override void Match(DetectionContext context, int at, int literal)
    {
        var text = context.Text;
        var label = format.Labels[literal];
        var labelEnd = at + label.Length;
        if (!StandsAlone(text, at, labelEnd))
            return;
        var start = SkipFillers(context, labelEnd);
        foreach (var layout in _layouts)
        {
            var end = start + layout.Length;
            if (end > text.Length || !Fits(text[start..end], layout) || !NumberScan.EndsNumber(text, end) || (end < text.Length && text[end] == '_'))
                continue;
            context.Charge(layout.Length);
            if (TryReport(context, label, start, end))
                return;
        }
    }

    private bool TryReport(DetectionContext context, string label, int start, int end)
    {
        Span<char> value = stackalloc char[IdentifierIndex.MaxLength];
        var length = 0;
        foreach (var c in context.Text[start..end])
        {
            if (char.IsAsciiLetterOrDigit(c))
                value[length++] = char.ToUpperInvariant(c);
        }

        if (format.Structure is not null && !format.Structure(value[..length]))
            return false;
        var near = _near is null ? null : context.Near(_near, start, end, NearWindow, NearWindow);
        if ((near is null && _near is not null && !format.NearIsOptional) || (_against is not null && context.Near(_against, start, end, AgainstWindow, 0) is not null))
            return false;
        var evidence = new Evidence(format.Confidence, "label:" + label);
        evidence.AddContext(0.12, near);
        context.Report(this, start, end, evidence, FingerprintForm.Alphanumeric);
        return true;
    }

    private static bool StandsAlone(ReadOnlySpan<char> text, int start, int end) =>
        !(char.IsAsciiLetter(text[start]) && start > 0 && char.IsAsciiLetter(text[start - 1]) && !(char.IsAsciiLetterUpper(text[start]) && char.IsAsciiLetterLower(text[start - 1])))
        && !(char.IsAsciiLetter(text[end - 1]) && end < text.Length && char.IsAsciiLetterLower(text[end]));

    /// <summary>Over punctuation and filling words, at most one line break.</summary>
    private static int SkipFillers(DetectionContext context, int from)
    {
        var text = context.Text;
        var at = from;
        var lines = 0;
        while (at < text.Length && at - from < MaxGap)
        {
            if (Punctuation.Contains(text[at]) || (text[at] is '\n' or '\r' && lines++ < 2))
            {
                at++;
                continue;
            }

            var filler = FillerAt(text[at..]);
            if (filler == 0)
                break;
            at += filler;
        }

        context.Charge(at - from + 1);
        return at;
    }

    private static int FillerAt(ReadOnlySpan<char> text)
    {
        foreach (var filler in Fillers)
        {
            if (text.StartsWith(filler, StringComparison.OrdinalIgnoreCase) && !(char.IsAsciiLetter(filler[^1]) && text.Length > filler.Length && char.IsAsciiLetter(text[filler.Length])))
                return filler.Length;
        }

        return 0;
    }

    private static bool Fits(ReadOnlySpan<char> text, string layout)
    {
        for (var i = 0; i < layout.Length; i++)
        {
            var c = text[i];
            var fits = layout[i] switch
            {
                '#' => char.IsAsciiDigit(c),
                '@' => char.IsAsciiLetter(c),
                '*' => char.IsAsciiLetterOrDigit(c),
                var other => char.ToUpperInvariant(c) == char.ToUpperInvariant(other),
            };
            if (!fits)
                return false;
        }

        return true;
    }
}
