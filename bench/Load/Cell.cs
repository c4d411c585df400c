namespace Dlp.Load;

/// <summary>One number of the report, the rounds behind it, and how far to trust them.</summary>
internal sealed record Cell(string Metric, string Name, double Median, double Spread, IReadOnlyList<double> Rounds, int DisturbedRounds, long Errors)
{
    /// <summary>Above this share of foreign processor time a round is disturbed.</summary>
    public const double MaxForeignCpu = 0.10;

    /// <summary>Above this spread, (max - min) / median, a cell is unsteady.</summary>
    public const double MaxSpread = 0.25;

    /// <summary>~ unsteady, ! rests on disturbed rounds only, x some requests failed.</summary>
    public string Marks => (Spread > MaxSpread ? "~" : "") + (DisturbedRounds > 0 && DisturbedRounds == Rounds.Count ? "!" : "") + (Errors > 0 ? "x" : "");

    /// <returns>Null where nothing was measured.</returns>
    public static Cell? From(Metric metric, string name, IReadOnlyList<LoadResult> samples)
    {
        var values = new List<(double Value, bool Disturbed)>();
        long errors = 0;
        foreach (var sample in samples.Where(sample => sample.Name == name && metric.Applies(sample)))
        {
            var direct = metric.OverDirect ? samples.Where(other => other.Name == "direct" && other.Round == sample.Round && metric.Applies(other)).MinBy(other => other.ForeignCpu ?? 0) : null;
            if (metric.Value(sample) is { } value && (!metric.OverDirect || name == "direct" || direct is not null))
            {
                double taken = name == "direct" ? 0 : direct is null ? 0 : metric.Value(direct) ?? 0;
                bool disturbed = sample.ForeignCpu > MaxForeignCpu || direct?.ForeignCpu > MaxForeignCpu;
                values.Add((value - taken, disturbed));
                errors += sample.Errors;
            }
        }

        if (values.Count == 0)
        {
            return null;
        }

        int disturbedRounds = values.Count(value => value.Disturbed);
        double[] used = [.. values.Where(value => !value.Disturbed || disturbedRounds == values.Count).Select(value => value.Value).Order()];
        double median = used.Length % 2 == 1 ? used[used.Length / 2] : (used[(used.Length / 2) - 1] + used[used.Length / 2]) / 2;
        return new Cell(metric.Id, name, median, median == 0 ? 0 : Math.Abs((used[^1] - used[0]) / median), [.. values.Select(value => value.Value)], disturbedRounds, errors);
    }
}
