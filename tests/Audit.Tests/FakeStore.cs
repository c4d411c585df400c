using Dlp.Policy.Boundaries;

namespace Dlp.Audit.Tests;

/// <summary>A store whose disk the test holds in its hands.</summary>
internal sealed class FakeStore : IAuditStore
{
    private readonly Lock _lock = new();
    private readonly List<int> _batches = [];
    private readonly List<AuditEntry> _records = [];
    private readonly List<AuditOutcomeEntry> _outcomes = [];

    /// <summary>Set while the disk answers; reset to stall it.</summary>
    internal ManualResetEventSlim Disk { get; } = new(initialState: true);

    /// <summary>Set when an append has begun.</summary>
    internal SemaphoreSlim Entered { get; } = new(0);

    internal volatile string? Problem;
    internal volatile Exception? Bug;
    internal volatile bool IsDisposed;
    internal int Probes;
    internal int Appends;

    internal Guid Conflict { get; set; }

    internal int[] Batches => Snapshot(_batches);

    internal AuditEntry[] Records => Snapshot(_records);

    internal AuditOutcomeEntry[] Outcomes => Snapshot(_outcomes);

    public AuditAppend Append(IReadOnlyList<AuditEntry> records, IReadOnlyList<AuditOutcomeEntry> outcomes)
    {
        _ = Interlocked.Increment(ref Appends);
        _ = Entered.Release();
        Disk.Wait();
        if (Bug is { } bug)
        {
            throw bug;
        }

        if (Problem is { } problem)
        {
            return AuditAppend.Failed(problem);
        }

        lock (_lock)
        {
            _batches.Add(records.Count);
            _records.AddRange(records);
            _outcomes.AddRange(outcomes);
            return new AuditAppend(true, null, [Conflict], new AuditHead(_records.Count, "ff"));
        }
    }

    public string? Probe()
    {
        _ = Interlocked.Increment(ref Probes);
        return Problem;
    }

    public void Dispose() => IsDisposed = true;

    private T[] Snapshot<T>(List<T> list)
    {
        lock (_lock)
        {
            return [.. list];
        }
    }
}
