using System.Threading.Channels;
using Dlp.Policy.Boundaries;

namespace Dlp.Audit;

/// <summary>
/// The one thread that talks to the store. A thread of its own, not a pool thread: it sits in disk syncs most of the time, and the machine may
/// have few others to serve traffic with.
/// </summary>
internal sealed class AuditWriter : IAsyncDisposable
{
    private readonly IAuditStore _store;
    private readonly AuditTrailOptions _options;
    private readonly TimeProvider _time;
    private readonly Action<AuditHealth>? _healthChanged;
    private readonly AuditMetrics _metrics;
    private readonly Channel<PendingRecord> _records;
    private readonly Channel<AuditOutcomeEntry> _outcomes;
    private readonly List<PendingRecord> _batch = [];
    private readonly List<AuditEntry> _entries = [];
    private readonly List<AuditOutcomeEntry> _outcomeBatch = [];
    private readonly AutoResetEvent _wake = new(initialState: false);
    private readonly TaskCompletionSource _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ITimer _outcomeTimer;
    private readonly ITimer _probeTimer;
    private readonly Lock _headLock = new();
    private AuditHead _head;
    private volatile AuditHealth _health = new(true, null);
    private volatile bool _outcomesDue;
    private volatile bool _probeDue;
    private volatile bool _stopping;
    private volatile bool _abandon;
    private int _idle;
    private int _outcomeTimerArmed;
    private int _stopRequested;
    private long _droppedOutcomes;
    private long _failedAt;

    private AuditWriter(IAuditStore store, AuditTrailOptions options, TimeProvider time, Action<AuditHealth>? healthChanged)
    {
        _store = store;
        _options = options;
        _time = time;
        _healthChanged = healthChanged;
        _records = Channel.CreateBounded<PendingRecord>(new BoundedChannelOptions(options.Capacity));
        _outcomes = Channel.CreateBounded<AuditOutcomeEntry>(new BoundedChannelOptions(options.OutcomeCapacity));
        _metrics = new AuditMetrics(() => _records.Reader.Count, () => _health.IsHealthy);
        _outcomeTimer = time.CreateTimer(_ => OutcomesFallDue(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _probeTimer = time.CreateTimer(_ => ProbeFallsDue(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    internal static AuditWriter Start(IAuditStore store, AuditTrailOptions options, TimeProvider time, Action<AuditHealth>? healthChanged)
    {
        var writer = new AuditWriter(store, options, time, healthChanged);
        new Thread(writer.Run) { IsBackground = true, Name = "dlp-audit-writer" }.Start();
        return writer;
    }

    internal AuditHealth Health => _health;

    internal long DroppedOutcomes => Interlocked.Read(ref _droppedOutcomes);

    internal AuditHead Head
    {
        get
        {
            lock (_headLock)
            {
                return _head;
            }
        }
    }

    internal void CountRefusal(string reason) => _metrics.Refused(1, reason);

    internal void CountDroppedOutcome() => DropOutcomes(1);

    /// <summary>False when there is no room or the writer is closing.</summary>
    internal bool TryEnqueue(PendingRecord pending)
    {
        if (!_records.Writer.TryWrite(pending))
        {
            return false;
        }

        Wake();
        return true;
    }

    /// <summary>Waits for room; false when the writer is closing.</summary>
    internal async ValueTask<bool> EnqueueAsync(PendingRecord pending, CancellationToken cancellationToken)
    {
        try
        {
            await _records.Writer.WriteAsync(pending, cancellationToken).ConfigureAwait(false);
        }
        catch (ChannelClosedException)
        {
            return false;
        }

        Wake();
        return true;
    }

    /// <summary>Never waits: without room the outcome is dropped and counted.</summary>
    internal void Enqueue(AuditOutcomeEntry outcome)
    {
        if (!_outcomes.Writer.TryWrite(outcome))
        {
            DropOutcomes(1);
            return;
        }

        // The timer only serves outcomes that no record takes along.
        if (Interlocked.CompareExchange(ref _outcomeTimerArmed, 1, 0) == 0)
        {
            _ = _outcomeTimer.Change(_options.OutcomeDelay, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Drains within the deadline; may be called twice. The wake event is left to the finalizer: late timers may still signal it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _stopRequested, 1) == 0)
        {
            _ = _records.Writer.TryComplete();
            _ = _outcomes.Writer.TryComplete();
            _stopping = true;
            _ = _wake.Set();
        }

        try
        {
            await _stopped.Task.WaitAsync(_options.DrainDeadline, _time).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // The thread is stuck in the disk. It closes the store itself when the disk lets it go; what is still queued is refused now.
            _abandon = true;
            while (_records.Reader.TryRead(out var pending))
            {
                Refuse(pending, "the audit trail was closed before the record could be written", "closed");
            }
        }
    }

    private void Run()
    {
        try
        {
            while (!IsFinished())
            {
                WaitForWork();
                TakeBatch();
                if (_batch.Count > 0 || _outcomeBatch.Count > 0)
                {
                    Commit();
                }
                else if (_probeDue)
                {
                    Probe();
                }
            }
        }
        finally
        {
            End();
        }
    }

    private bool IsFinished() =>
        _abandon || (_stopping && !_records.Reader.TryPeek(out _) && ((!_outcomes.Reader.TryPeek(out _) && _outcomeBatch.Count == 0) || !_health.IsHealthy));

    private void WaitForWork()
    {
        while (!HasWork())
        {
            // Announce sleep, then look once more: a producer either sees the announcement or its item is seen here.
            _ = Interlocked.Exchange(ref _idle, 1);
            if (HasWork())
            {
                _ = Interlocked.Exchange(ref _idle, 0);
                return;
            }

            _ = _wake.WaitOne();
            _ = Interlocked.Exchange(ref _idle, 0);
        }
    }

    private bool HasWork() =>
        _stopping || _probeDue || _records.Reader.TryPeek(out _) || (_outcomesDue && (_outcomeBatch.Count > 0 || _outcomes.Reader.TryPeek(out _)));

    private void Wake()
    {
        // A running writer looks at the queue by itself; signalling it each time would cost more than the queue does.
        Interlocked.MemoryBarrier();
        if (Interlocked.CompareExchange(ref _idle, 0, 1) == 1)
        {
            _ = _wake.Set();
        }
    }

    private void TakeBatch()
    {
        _batch.Clear();
        _entries.Clear();
        while (_batch.Count < _options.MaxBatch && _records.Reader.TryRead(out var pending))
        {
            _batch.Add(pending);
            _entries.Add(pending.Entry);
        }

        if (_batch.Count == 0 && !_outcomesDue && !_stopping)
        {
            return;
        }

        // Outcomes of a failed batch are still in the list: unlike records, nobody was told that they are lost.
        while (_outcomeBatch.Count < _options.MaxBatch && _outcomes.Reader.TryRead(out var outcome))
        {
            _outcomeBatch.Add(outcome);
        }

        _outcomesDue = _outcomeBatch.Count > 0 && _outcomes.Reader.TryPeek(out _);
    }

    private void Commit()
    {
        if (!_health.IsHealthy && _time.GetElapsedTime(_failedAt) < _options.RetryInterval)
        {
            Fail(_health.Problem!);
            return;
        }

        var began = _time.GetTimestamp();
        AuditAppend append;
        try
        {
            append = _store.Append(_entries, _outcomeBatch);
        }
        catch (Exception e)
        {
            // The store's contract is values; a bug in it must refuse traffic, not end the process or leave callers waiting.
            append = AuditAppend.Failed($"the audit store failed ({e.GetType().Name})");
        }

        _metrics.Committed(_batch.Count, _time.GetElapsedTime(began));
        if (!append.IsDurable)
        {
            _failedAt = _time.GetTimestamp();
            Fail(append.Problem ?? "the audit store gave no reason");
            return;
        }

        _outcomeBatch.Clear();
        lock (_headLock)
        {
            _head = append.Head;
        }

        SetHealth(null);
        foreach (var pending in _batch)
        {
            if (!append.Conflicts.IsDefaultOrEmpty && append.Conflicts.Contains(pending.Entry.Id))
            {
                Refuse(pending, "the id already belongs to a different record", "conflict");
            }
            else
            {
                _ = pending.TrySetResult(AuditReceipt.Durable);
            }
        }
    }

    private void Probe()
    {
        string? problem;
        try
        {
            problem = _store.Probe();
        }
        catch (Exception e)
        {
            problem = $"the audit store failed ({e.GetType().Name})";
        }

        if (problem is not null)
        {
            _failedAt = _time.GetTimestamp();
        }

        SetHealth(problem);
    }

    private void Fail(string problem)
    {
        // Outcomes wait for the disk to come back; asking again at once would only spin.
        _outcomesDue = false;
        SetHealth(problem);
        foreach (var pending in _batch)
        {
            Refuse(pending, problem, "storage");
        }
    }

    private void SetHealth(string? problem)
    {
        var was = _health;
        if (was.Problem != problem)
        {
            _health = new AuditHealth(problem is null, problem);
        }

        // Any attempt answers what the probe would have asked.
        _probeDue = false;

        // While unhealthy a load balancer sends nothing, so the writer has to find out by itself when the disk is back.
        if (problem is not null)
        {
            _ = _probeTimer.Change(_options.ProbeInterval, Timeout.InfiniteTimeSpan);
        }

        if (was.IsHealthy != _health.IsHealthy)
        {
            _outcomesDue |= _health.IsHealthy;
            try
            {
                _healthChanged?.Invoke(_health);
            }
            catch (Exception)
            {
                // An observer's fault is not the log's.
            }
        }
    }

    private void Refuse(PendingRecord pending, string problem, string reason)
    {
        if (pending.TrySetResult(AuditReceipt.Refused(problem)))
        {
            _metrics.Refused(1, reason);
        }
    }

    private void DropOutcomes(int outcomes)
    {
        _ = Interlocked.Add(ref _droppedOutcomes, outcomes);
        _metrics.OutcomesDropped(outcomes);
    }

    private void OutcomesFallDue()
    {
        _ = Interlocked.Exchange(ref _outcomeTimerArmed, 0);
        _outcomesDue = true;
        Wake();
    }

    private void ProbeFallsDue()
    {
        _probeDue = !_health.IsHealthy;
        Wake();
    }

    private void End()
    {
        _ = _records.Writer.TryComplete();
        while (_records.Reader.TryRead(out var pending))
        {
            Refuse(pending, "the audit trail is closed", "closed");
        }

        var lost = _outcomeBatch.Count;
        while (_outcomes.Reader.TryRead(out _))
        {
            lost++;
        }

        DropOutcomes(lost);
        _outcomeTimer.Dispose();
        _probeTimer.Dispose();
        try
        {
            _store.Dispose();
        }
        catch (Exception)
        {
            // Everything acknowledged is on disk already; closing late changes nothing for anybody.
        }

        _metrics.Dispose();
        _ = _stopped.TrySetResult();
    }
}
