using System.Collections.Concurrent;
using Dlp.Policy.Boundaries;
using Dlp.Policy.Words;

namespace Dlp.Proxy.FunctionalTests.Harness;

/// <summary>A trail in memory that can be told to fail or to wait.</summary>
internal sealed class MemoryTrail : IAuditTrail
{
    private readonly ConcurrentQueue<AuditRecord> _records = new();
    private readonly ConcurrentQueue<AuditOutcome> _outcomes = new();

    public IReadOnlyCollection<AuditRecord> Records => _records;

    public IReadOnlyCollection<AuditOutcome> Outcomes => _outcomes;

    public bool IsHealthy { get; set; } = true;

    /// <summary>When set, nothing is durable.</summary>
    public string? Problem { get; set; }

    /// <summary>Runs before a record is accepted.</summary>
    public Func<AuditRecord, Task>? Before { get; set; }

    public async ValueTask<AuditReceipt> RecordAsync(AuditRecord record, CancellationToken cancellationToken)
    {
        if (Before is { } before)
        {
            await before(record).WaitAsync(cancellationToken);
        }

        if (Problem is { } problem)
        {
            return AuditReceipt.Refused(problem);
        }

        _records.Enqueue(record);
        return AuditReceipt.Durable;
    }

    public void Close(AuditOutcome outcome) => _outcomes.Enqueue(outcome);

    public async Task<AuditRecord> RecordAsync(Func<AuditRecord, bool> condition, string what)
    {
        await Deadline.Until(() => _records.Any(condition), "record: " + what + "; there are: " + string.Join(" | ", _records.Select(r => $"{r.Kind} {r.Action} {r.Reason}")));
        return _records.First(condition);
    }

    public async Task<AuditOutcome> OutcomeAsync(Guid id)
    {
        await Deadline.Until(() => _outcomes.Any(o => o.Id == id), "outcome");
        return _outcomes.First(o => o.Id == id);
    }

    /// <summary>The only exchange's outcome.</summary>
    public async Task<AuditOutcome> OnlyOutcomeAsync()
    {
        await Deadline.Until(() => !_outcomes.IsEmpty, "outcome");
        return Assert.Single(_outcomes);
    }
}
