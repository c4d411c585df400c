using Dlp.Audit.Documents;
using Dlp.Policy.Boundaries;
using Dlp.Policy.Words;

namespace Dlp.Audit;

/// <summary>
/// The durable trail: callers queue records, one writer thread puts whatever has queued up into one transaction (group commit) and then answers
/// everybody in it. So one disk sync serves many exchanges, and nobody is answered before the disk was.
/// </summary>
public sealed class AuditTrail : IAuditTrail, IAsyncDisposable
{
    private readonly AuditTrailOptions _options;
    private readonly TimeProvider _time;
    private readonly AuditWriter _writer;

    private AuditTrail(AuditWriter writer, AuditTrailOptions options, TimeProvider time)
    {
        _writer = writer;
        _options = options;
        _time = time;
    }

    /// <summary>Starts the writer.</summary>
    /// <param name="store">Where records go; from now on the trail's, which disposes it at the end.</param>
    /// <param name="options">Settings.</param>
    /// <param name="time">The clock.</param>
    /// <param name="healthChanged">Told on the writer's thread whenever health changes; must be quick. May be null.</param>
    /// <exception cref="ArgumentException">An option is out of range; <see cref="AuditTrailOptions.Validate"/> tells beforehand.</exception>
    public static AuditTrail Start(IAuditStore store, AuditTrailOptions options, TimeProvider time, Action<AuditHealth>? healthChanged = null)
    {
        var problems = options.Validate();
        return problems.Count > 0
            ? throw new ArgumentException(string.Join("; ", problems), nameof(options))
            : new AuditTrail(AuditWriter.Start(store, options, time, healthChanged), options, time);
    }

    /// <inheritdoc />
    public bool IsHealthy => _writer.Health.IsHealthy;

    /// <summary>Health with its reason.</summary>
    public AuditHealth Health => _writer.Health;

    /// <summary>End of the chain after the last transaction of this process; default before the first. Send it elsewhere to anchor the chain.</summary>
    public AuditHead Head => _writer.Head;

    /// <summary>Outcomes given up since the start.</summary>
    public long DroppedOutcomes => _writer.DroppedOutcomes;

    /// <inheritdoc />
    /// <remarks>A refused record may be on disk all the same, now or later; retrying with the same id adds nothing twice.</remarks>
    public async ValueTask<AuditReceipt> RecordAsync(AuditRecord record, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        PendingRecord pending;
        try
        {
            // Here rather than on the writer's thread, which every other exchange waits for.
            pending = new PendingRecord(AuditDocument.Of(record));
        }
        catch (Exception e)
        {
            _writer.CountRefusal("unwritable");
            return AuditReceipt.Refused($"the record could not be written as JSON ({e.GetType().Name})");
        }

        var began = _time.GetTimestamp();
        if (!_writer.TryEnqueue(pending) && await WaitForRoomAsync(pending, cancellationToken).ConfigureAwait(false) is { } refused)
        {
            return refused;
        }

        var left = _options.Deadline - _time.GetElapsedTime(began);
        await using var timer = _time.CreateTimer(_ => Expire(pending), null, left > TimeSpan.Zero ? left : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        await using var registration = cancellationToken.UnsafeRegister(static (state, token) => ((PendingRecord)state!).TrySetCanceled(token), pending);
        return await pending.Task.ConfigureAwait(false);
    }

    /// <inheritdoc />
    public void Close(AuditOutcome outcome)
    {
        AuditOutcomeEntry entry;
        try
        {
            entry = OutcomeDocument.Of(outcome);
        }
        catch (Exception)
        {
            // The answer is on its way to the client; an outcome that cannot be written is a lost one, and counted.
            _writer.CountDroppedOutcome();
            return;
        }

        _writer.Enqueue(entry);
    }

    /// <summary>Takes no more records, writes what has queued up within <see cref="AuditTrailOptions.DrainDeadline"/>, refuses the rest, closes the store.</summary>
    public ValueTask DisposeAsync() => _writer.DisposeAsync();

    private void Expire(PendingRecord pending)
    {
        if (pending.TrySetResult(AuditReceipt.Refused($"the audit record was not on disk within {_options.Deadline.TotalSeconds:0.###} s")))
        {
            _writer.CountRefusal("deadline");
        }
    }

    private async ValueTask<AuditReceipt?> WaitForRoomAsync(PendingRecord pending, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(_options.Deadline, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            if (await _writer.EnqueueAsync(pending, either.Token).ConfigureAwait(false))
            {
                return null;
            }

            _writer.CountRefusal("closed");
            return AuditReceipt.Refused("the audit trail is closed");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            _writer.CountRefusal("queue_full");
            return AuditReceipt.Refused($"audit queue full for {_options.Deadline.TotalSeconds:0.###} s ({_options.Capacity} records waiting)");
        }
    }
}
