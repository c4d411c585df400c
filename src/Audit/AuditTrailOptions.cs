namespace Dlp.Audit;

/// <summary>Settings of the audit trail.</summary>
public sealed record AuditTrailOptions
{
    /// <summary>Records that may wait for the disk; beyond it callers wait for room. Default 8192, range 1 to 1 048 576.</summary>
    public int Capacity { get; init; } = 8192;

    /// <summary>Outcomes that may wait; beyond it they are dropped and counted. Default 8192, range 1 to 1 048 576.</summary>
    public int OutcomeCapacity { get; init; } = 8192;

    /// <summary>Most records, and most outcomes, in one transaction. Default 512, range 1 to 8192.</summary>
    public int MaxBatch { get; init; } = 512;

    /// <summary>Longest a caller waits, for room and disk together, before the record is refused. Default 5 s, range 10 ms to 60 s.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Longest an outcome waits for a batch of records to travel with. Default 250 ms, range 1 ms to 10 s.</summary>
    public TimeSpan OutcomeDelay { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>After a failure, records are refused this long without asking the disk again. Default 100 ms, range 0 to 5 s.</summary>
    public TimeSpan RetryInterval { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>While failing and without traffic, the disk is tried this often. Default 1 s, range 10 ms to 60 s.</summary>
    public TimeSpan ProbeInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Longest that disposing waits for queued records to be written. Default 10 s, range 0 to 60 s.</summary>
    public TimeSpan DrainDeadline { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Every value out of its range, one line each; empty when all are fine.</summary>
    public IReadOnlyList<string> Validate()
    {
        var problems = new List<string>();
        Range(nameof(Capacity), Capacity, 1, 1_048_576);
        Range(nameof(OutcomeCapacity), OutcomeCapacity, 1, 1_048_576);
        Range(nameof(MaxBatch), MaxBatch, 1, 8192);
        Range(nameof(Deadline), Deadline, TimeSpan.FromMilliseconds(10), TimeSpan.FromSeconds(60));
        Range(nameof(OutcomeDelay), OutcomeDelay, TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(10));
        Range(nameof(RetryInterval), RetryInterval, TimeSpan.Zero, TimeSpan.FromSeconds(5));
        Range(nameof(ProbeInterval), ProbeInterval, TimeSpan.FromMilliseconds(10), TimeSpan.FromSeconds(60));
        Range(nameof(DrainDeadline), DrainDeadline, TimeSpan.Zero, TimeSpan.FromSeconds(60));
        return problems;

        void Range<T>(string name, T value, T low, T high)
            where T : IComparable<T>
        {
            if (value.CompareTo(low) < 0 || value.CompareTo(high) > 0)
            {
                problems.Add($"{name} is {value}, expected {low} to {high}");
            }
        }
    }
}
