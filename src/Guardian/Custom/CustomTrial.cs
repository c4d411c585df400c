using Dlp.Guardian.Detection;

namespace Dlp.Guardian.Custom;

/// <summary>One run of a custom detector over one text: decides on each match it offers. Allocates only when there is one.</summary>
internal ref struct CustomTrial(CustomDetector detector, DetectionContext context, CustomConditions conditions)
{
    private int[]? _typeStarts;
    private int[]? _typeEnds;

    public readonly DetectionContext Context => context;

    /// <summary>Reports [start, end) of the text unless an exclusion or missing support speaks against it.</summary>
    public void Offer(int start, int end)
    {
        if (conditions.Excludes(context, start, end))
            return;
        var near = conditions.Near;
        var support = near is null ? null : FindSupport(start, end);
        if (support is null && near is { IsRequired: true })
            return;
        var evidence = new Evidence(support is null ? detector.Type.DefaultConfidence : near!.Confidence, detector.Reason);
        evidence.AddContext(0, support);
        context.ReportAsScored(detector, start, end, evidence, detector.Form);
    }

    private string? FindSupport(int start, int end)
    {
        var within = conditions.Near!.Within;
        if (conditions.Support is { } words && context.Near(words, start, end, within, within) is { } reason)
            return reason;
        return conditions.SupportingTypes.IsEmpty ? null : FindType(start, end, within);
    }

    /// <summary>A finding of a supporting type beside the span; one that overlaps it is not beside it.</summary>
    private string? FindType(int start, int end, int within)
    {
        if (_typeStarts is null)
            CollectTypes();
        var (sourceStart, sourceEnd) = context.Normalised.ToSource(start, end);
        var after = FirstAtLeast(_typeStarts!, sourceEnd);
        if (after < _typeStarts!.Length && _typeStarts[after] < sourceEnd + within)
            return "context:type";
        var before = FirstAtLeast(_typeEnds!, sourceStart + 1) - 1;
        return before >= 0 && _typeEnds![before] > sourceStart - within ? "context:type" : null;
    }

    private void CollectTypes()
    {
        var starts = new List<int>();
        var ends = new List<int>();
        foreach (var candidate in context.Candidates)
        {
            if (!conditions.SupportingTypes.Contains(candidate.Detector.Type.Id))
                continue;
            starts.Add(candidate.Start);
            ends.Add(candidate.End);
        }

        starts.Sort();
        ends.Sort();
        (_typeStarts, _typeEnds) = ([.. starts], [.. ends]);
    }

    private static int FirstAtLeast(int[] sorted, int value)
    {
        var at = Array.BinarySearch(sorted, value);
        if (at < 0)
            return ~at;
        while (at > 0 && sorted[at - 1] == value)
            at--;
        return at;
    }
}
