using Dlp.Guardian.Detection;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Identifiers;

/// <summary>Finds one identifier by its format. The layouts of all formats are matched together by <see cref="IdentifierIndex"/>.</summary>
internal sealed class IdentifierDetector(IdentifierFormat format) : IDetector
{
    private const int NearBefore = 60;
    private const int NearAfter = 40;

    /// <summary>A word this close in front is the value's own label.</summary>
    private const int LabelBefore = 26;

    private readonly ContextWords _words = new("context:", Spellings.Of(format.Words));
    private readonly ContextWords? _shared = format.WordsWithCountry.IsEmpty ? null : new("context:", Spellings.Of(format.WordsWithCountry));
    private readonly ContextWords? _against = format.Against.IsEmpty ? null : new("other-number:", Spellings.Of(format.Against));
    private readonly ContextWords? _nation = Nations.WordsOf(format.Type.Countries);
    private IdentifierIndex? _alone;

    public IdentifierFormat Format => format;

    public string Name { get; } = format.Name ?? format.Type.Id.ToLowerInvariant().Replace('_', '-');

    public SensitiveInformationType Type => format.Type;

    public DetectorAnchors Anchors { get; } = new() { Layouts = format.Layouts };

    public int Specificity => format.Check is null ? 1 : 2;

    public void Scan(DetectionContext context, int from)
    {
        _alone ??= new([this]);
        _alone.Scan(context, [true]);
    }

    /// <summary>Weighs a value of one of the layouts and reports it if it has what its standing asks for.</summary>
    /// <param name="context">The text.</param>
    /// <param name="start">First character.</param>
    /// <param name="end">One past the last.</param>
    /// <param name="value">Letters and digits alone, upper case.</param>
    /// <param name="isPunctuated">Whether the layout has separators.</param>
    /// <param name="previousEnd">End of the last report of this detector, or -1.</param>
    /// <returns>Whether it was reported.</returns>
    public bool Weigh(DetectionContext context, int start, int end, ReadOnlySpan<char> value, bool isPunctuated, int previousEnd)
    {
        context.Charge(value.Length);
        if (!value.ContainsAnyExcept(value[0]) || (format.Structure is not null && !format.Structure(value)) || (format.Check is not null && !format.Check(value)))
            return false;

        var label = context.Near(_words, start, start, LabelBefore, 0);
        var near = label ?? context.Near(_words, start, end, NearBefore, NearAfter);
        if (near is null && _shared is not null && _nation is not null && context.Near(_nation, start, end, NearBefore, NearAfter) is not null)
            near = context.Near(_shared, start, end, NearBefore, NearAfter);
        var far = near is null && format.Check is not null ? context.Support(_words, start, end) : null;
        var inList = near is null && far is null && previousEnd >= 0 && start - previousEnd < DetectionContext.SupportWindow;
        var general = near is null && far is null && !inList && format.GeneralWordsName ? context.Near(IdentifierWords.General, start, end, NearBefore, NearAfter) : null;
        var isNamed = near is not null || far is not null || inList || general is not null;
        if (!isNamed && (format.Standing == Standing.Named || (format.Standing == Standing.Punctuated && !isPunctuated)))
            return false;
        var other = near is null ? context.Near(IdentifierWords.Other, start, end, 30, 10) ?? (_against is null ? null : context.Near(_against, start, end, NearBefore, NearAfter)) : null;
        if (other is not null && format.Standing != Standing.Alone)
            return false;

        Report(context, start, end, isPunctuated, label, near, far ?? general ?? (inList ? "context:list" : null), other);
        return true;
    }

    private void Report(DetectionContext context, int start, int end, bool isPunctuated, string? label, string? near, string? support, string? other)
    {
        var evidence = new Evidence(Type.DefaultConfidence, "layout:" + Name);
        if (format.Check is not null)
            evidence.Add(0.25, "checksum:" + Name);
        if (isPunctuated)
            evidence.Add(0.10, "punctuation");
        if (format.Standing == Standing.Alone)
            evidence.Add(0.15, "distinctive");
        evidence.AddContext(0.40, near);
        evidence.AddContext(0.25, support);
        evidence.AddContext(-0.20, other);
        // Few points that settle ties: many countries number passports alike, and rows name several numbers side by side.
        if (label is not null)
            evidence.Add(0.04, "label");
        if (_nation is not null)
            evidence.AddContext(0.05, context.Support(_nation, start, end));
        context.Report(this, start, end, evidence, FingerprintForm.Alphanumeric);
    }
}
