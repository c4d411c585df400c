namespace Dlp.Guardian.Review;

/// <summary>Bounds of one inspection. Reaching one is an inspection that is not complete; the policy's fallback decides then.</summary>
public sealed record InspectorOptions
{
    /// <summary>UTF-16 units inspected over all parts. Default 8,388,608; range 1,024 to 268,435,456.</summary>
    public int MaxCharacters { get; init; } = 8 * 1024 * 1024;

    /// <summary>Time for all parts together. Default 2 s; range 10 ms to 60 s.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Findings kept per part. Default 20,000; range 1 to 1,000,000.</summary>
    public int MaxFindingsPerPart { get; init; } = 20_000;

    /// <summary>UTF-16 units from which parts are inspected in parallel. Default 262,144; range 1 to 268,435,456.</summary>
    public int ParallelFrom { get; init; } = 256 * 1024;

    /// <summary>Every value out of its range, one line each; empty when all are fine.</summary>
    public IReadOnlyList<string> Validate()
    {
        var problems = new List<string>();
        Range(nameof(MaxCharacters), MaxCharacters, 1024, 256 * 1024 * 1024);
        Range(nameof(Deadline), Deadline, TimeSpan.FromMilliseconds(10), TimeSpan.FromSeconds(60));
        Range(nameof(MaxFindingsPerPart), MaxFindingsPerPart, 1, 1_000_000);
        Range(nameof(ParallelFrom), ParallelFrom, 1, 256 * 1024 * 1024);
        return problems;

        void Range<T>(string name, T value, T low, T high)
            where T : IComparable<T>
        {
            if (value.CompareTo(low) < 0 || value.CompareTo(high) > 0)
                problems.Add($"{name} is {value}, expected {low} to {high}");
        }
    }
}
