using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Dlp.Policy.Boundaries;

namespace Dlp.Audit.Tests;

public sealed class AuditTrailTests
{
    private readonly FakeStore _store = new();
    private readonly ManualTime _time = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private AuditTrail Start(AuditTrailOptions? options = null, Action<AuditHealth>? healthChanged = null) =>
        AuditTrail.Start(_store, options ?? new AuditTrailOptions(), _time, healthChanged);

    private static Task<AuditReceipt> Record(AuditTrail trail) => trail.RecordAsync(TestRecords.Record(), Cancellation).AsTask();

    /// <summary>Nothing here may hang: a waiter without an answer is a request that never ends.</summary>
    private static Task<T> Soon<T>(Task<T> task) => task.WaitAsync(TimeSpan.FromSeconds(10), Cancellation);

    private static async Task Until(Func<bool> condition)
    {
        for (var i = 0; i < 1000 && !condition(); i++)
        {
            await Task.Delay(10, Cancellation);
        }

        Assert.True(condition());
    }

    [Fact]
    public async Task Recorded_IsDurableOnlyAfterTheDiskAnswered()
    {
        await using var trail = Start();
        _store.Disk.Reset();
        var record = Record(trail);
        await _store.Entered.WaitAsync(Cancellation);
        await Task.Delay(50, Cancellation);
        Assert.False(record.IsCompleted);

        _store.Disk.Set();
        Assert.Equal(AuditReceipt.Durable, await Soon(record));
        Assert.Equal(new AuditHead(1, "ff"), trail.Head);
    }

    [Fact]
    public async Task QueuedDuringACommit_ShareTheNextOneUpToTheLimit()
    {
        await using var trail = Start(new AuditTrailOptions { MaxBatch = 8 });
        _store.Disk.Reset();
        var records = new List<Task<AuditReceipt>> { Record(trail) };
        await _store.Entered.WaitAsync(Cancellation);
        records.AddRange(Enumerable.Range(0, 20).Select(_ => Record(trail)));
        _store.Disk.Set();

        Assert.All(await Soon(Task.WhenAll(records)), receipt => Assert.True(receipt.IsDurable));
        Assert.Equal([1, 8, 8, 4], _store.Batches);
    }

    [Fact]
    public async Task StoreFails_WholeBatchIsRefusedAndHealthTurnsRedThenGreen()
    {
        var changes = new ConcurrentQueue<AuditHealth>();
        await using var trail = Start(healthChanged: changes.Enqueue);
        _store.Problem = "disk full";
        _store.Disk.Reset();
        var first = Record(trail);
        await _store.Entered.WaitAsync(Cancellation);
        var others = Enumerable.Range(0, 5).Select(_ => Record(trail)).ToList();
        _store.Disk.Set();

        Assert.Equal("disk full", (await Soon(first)).Problem);
        Assert.All(await Soon(Task.WhenAll(others)), receipt => Assert.Equal(AuditReceipt.Refused("disk full"), receipt));
        Assert.False(trail.IsHealthy);
        Assert.Equal("disk full", trail.Health.Problem);

        // Without traffic it is a probe that finds the disk well again.
        _store.Problem = null;
        await Until(() =>
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            return trail.IsHealthy;
        });
        Assert.True((await Soon(Record(trail))).IsDurable);
        Assert.Equal([false, true], changes.Select(health => health.IsHealthy));
        Assert.True(_store.Probes > 0);
    }

    [Fact]
    public async Task JustFailed_RefusesWithoutAskingTheDiskAgain()
    {
        await using var trail = Start();
        _store.Problem = "disk full";
        _ = await Soon(Record(trail));
        _ = await Soon(Record(trail));
        Assert.Equal(1, _store.Appends);

        _store.Problem = null;
        _time.Advance(TimeSpan.FromMilliseconds(100));
        Assert.True((await Soon(Record(trail))).IsDurable);
        Assert.True(trail.IsHealthy);
    }

    [Fact]
    public async Task StoreThrows_IsRefusedAndTheWriterLivesOn()
    {
        await using var trail = Start();
        _store.Bug = new InvalidOperationException("secret detail");
        var receipt = await Soon(Record(trail));
        Assert.Equal("the audit store failed (InvalidOperationException)", receipt.Problem);

        _store.Bug = null;
        _time.Advance(TimeSpan.FromMilliseconds(100));
        Assert.True((await Soon(Record(trail))).IsDurable);
    }

    [Fact]
    public async Task IdTakenByAnotherRecord_IsRefusedAlone()
    {
        await using var trail = Start();
        var record = TestRecords.Record();
        _store.Conflict = record.Id;
        var conflict = await Soon(trail.RecordAsync(record, Cancellation).AsTask());
        Assert.Contains("different record", conflict.Problem, StringComparison.Ordinal);
        Assert.True((await Soon(Record(trail))).IsDurable);
        Assert.True(trail.IsHealthy);
    }

    [Fact]
    public async Task DiskStalls_WaitersAreRefusedAtTheDeadline()
    {
        await using var trail = Start();
        _store.Disk.Reset();
        var waiting = Record(trail);
        await _store.Entered.WaitAsync(Cancellation);
        var queued = Record(trail);
        _time.Advance(TimeSpan.FromSeconds(4.9));
        Assert.False(waiting.IsCompleted || queued.IsCompleted);

        _time.Advance(TimeSpan.FromSeconds(0.1));
        Assert.Equal("the audit record was not on disk within 5 s", (await Soon(waiting)).Problem);
        Assert.False((await Soon(queued)).IsDurable);
        _store.Disk.Set();
    }

    [Fact]
    public async Task QueueFull_CallersWaitForRoomThenAreRefusedAtTheDeadline()
    {
        await using var trail = Start(new AuditTrailOptions { Capacity = 2, MaxBatch = 1 });
        _store.Disk.Reset();
        var first = Record(trail);
        await _store.Entered.WaitAsync(Cancellation);
        var queued = new[] { Record(trail), Record(trail) };
        var blocked = Record(trail);
        Assert.False(blocked.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(5));
        Assert.StartsWith("audit queue full", (await Soon(blocked)).Problem, StringComparison.Ordinal);
        Assert.All(await Soon(Task.WhenAll([first, .. queued])), receipt => Assert.False(receipt.IsDurable));

        // Back-pressure, not loss: with the disk back a caller that waited for room gets it.
        var late = Record(trail);
        _store.Disk.Set();
        Assert.True((await Soon(late)).IsDurable);
        Assert.Equal(4, _store.Records.Length);
    }

    [Fact]
    public async Task Cancelled_StopsTheWaitingNotTheWriting()
    {
        await using var trail = Start();
        _store.Disk.Reset();
        using var cancel = new CancellationTokenSource();
        var record = TestRecords.Record();
        var waiting = trail.RecordAsync(record, cancel.Token).AsTask();
        await _store.Entered.WaitAsync(Cancellation);
        await cancel.CancelAsync();
        _ = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Soon(waiting));
        _store.Disk.Set();
        await Until(() => _store.Records.Any(entry => entry.Id == record.Id));
    }

    [Fact]
    public async Task Continuation_DoesNotRunOnTheWriterThread()
    {
        await using var trail = Start();
        string? thread = "";
        await Soon(Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Record(trail).ContinueWith(
            task => Interlocked.Exchange(ref thread, Thread.CurrentThread.Name),
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default))));
        Assert.NotEqual("dlp-audit-writer", thread);
    }

    [Fact]
    public async Task Outcome_TravelsWithTheNextBatch()
    {
        await using var trail = Start();
        trail.Close(TestRecords.Outcome(Guid.CreateVersion7()));
        Assert.Empty(_store.Outcomes);
        Assert.True((await Soon(Record(trail))).IsDurable);
        _ = Assert.Single(_store.Outcomes);
    }

    [Fact]
    public async Task OutcomeAlone_IsWrittenAfterItsDelay()
    {
        await using var trail = Start();
        trail.Close(TestRecords.Outcome(Guid.CreateVersion7()));
        _time.Advance(TimeSpan.FromMilliseconds(249));
        await Task.Delay(50, Cancellation);
        Assert.Empty(_store.Outcomes);
        _time.Advance(TimeSpan.FromMilliseconds(1));
        await Until(() => _store.Outcomes.Length == 1);

        trail.Close(TestRecords.Outcome(Guid.CreateVersion7()));
        _time.Advance(TimeSpan.FromMilliseconds(250));
        await Until(() => _store.Outcomes.Length == 2);
    }

    [Fact]
    public async Task OutcomesOverflow_AreDroppedAndCountedWithoutBlocking()
    {
        await using var trail = Start(new AuditTrailOptions { OutcomeCapacity = 3 });
        _store.Disk.Reset();
        var record = Record(trail);
        await _store.Entered.WaitAsync(Cancellation);
        for (var i = 0; i < 10; i++)
        {
            trail.Close(TestRecords.Outcome(Guid.CreateVersion7()));
        }

        Assert.Equal(7, trail.DroppedOutcomes);
        _store.Disk.Set();
        Assert.True((await Soon(record)).IsDurable);
        _time.Advance(TimeSpan.FromMilliseconds(250));
        await Until(() => _store.Outcomes.Length == 3);
    }

    [Fact]
    public async Task StoreFailed_OutcomesAreKeptForTheRecovery()
    {
        await using var trail = Start(new AuditTrailOptions { MaxBatch = 2 });
        _store.Problem = "disk full";
        for (var i = 0; i < 7; i++)
        {
            trail.Close(TestRecords.Outcome(Guid.CreateVersion7()));
        }

        _time.Advance(TimeSpan.FromMilliseconds(250));
        await Until(() => !trail.IsHealthy);
        await Task.Delay(100, Cancellation);
        Assert.Equal(1, _store.Appends); // Not asked again and again while the disk is away.

        _store.Problem = null;
        await Until(() =>
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            return _store.Outcomes.Length == 7;
        });
        Assert.Equal(0, trail.DroppedOutcomes);
    }

    [Fact]
    public async Task Disposed_WritesWhatIsQueuedThenRefuses()
    {
        var trail = Start();
        _store.Disk.Reset();
        var records = new List<Task<AuditReceipt>> { Record(trail) };
        await _store.Entered.WaitAsync(Cancellation);
        records.AddRange(Enumerable.Range(0, 5).Select(_ => Record(trail)));
        trail.Close(TestRecords.Outcome(Guid.CreateVersion7()));
        var disposing = trail.DisposeAsync().AsTask();
        _store.Disk.Set();
        await disposing.WaitAsync(TimeSpan.FromSeconds(10), Cancellation);

        Assert.All(await Soon(Task.WhenAll(records)), receipt => Assert.True(receipt.IsDurable));
        _ = Assert.Single(_store.Outcomes);
        Assert.True(_store.IsDisposed);
        Assert.Equal("the audit trail is closed", (await Soon(Record(trail))).Problem);
        await trail.DisposeAsync();
    }

    [Fact]
    public async Task DisposedWhileTheDiskHangs_ReturnsAtTheDeadlineAndRefusesTheRest()
    {
        var trail = Start();
        _store.Disk.Reset();
        var stuck = Record(trail);
        await _store.Entered.WaitAsync(Cancellation);
        var queued = Record(trail);
        var disposing = trail.DisposeAsync().AsTask();
        await Until(() =>
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            return disposing.IsCompleted;
        });
        Assert.False((await Soon(queued)).IsDurable);
        Assert.False((await Soon(stuck)).IsDurable);
        Assert.False(_store.IsDisposed); // Closing a database under a running write would be worse than leaving it.
        _store.Disk.Set();
        await Until(() => _store.IsDisposed);
    }

    [Fact]
    public async Task Metrics_CountBatchesRefusalsAndDrops()
    {
        var seen = new ConcurrentDictionary<string, double>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Meter.Name == "Dlp.Audit")
                {
                    listening.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<int>((instrument, value, _, _) => seen.AddOrUpdate(instrument.Name, value, (_, sum) => sum + value));
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => seen.AddOrUpdate(instrument.Name, value, (_, sum) => sum + value));
        listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => seen.AddOrUpdate(instrument.Name, value, (_, sum) => sum + value));
        listener.Start();

        await using var trail = Start(new AuditTrailOptions { OutcomeCapacity = 1 });
        _ = await Soon(Record(trail));
        trail.Close(TestRecords.Outcome(Guid.CreateVersion7()));
        trail.Close(TestRecords.Outcome(Guid.CreateVersion7()));
        _store.Problem = "disk full";
        _ = await Soon(Record(trail));
        listener.RecordObservableInstruments();

        // Other tests run beside this one in the same process, so only lower bounds hold.
        Assert.True(seen["dlp.audit.batch.size"] >= 2);
        Assert.True(seen["dlp.audit.records.refused"] >= 1);
        Assert.True(seen["dlp.audit.outcomes.dropped"] >= 1);
        Assert.Contains("dlp.audit.commit.duration", seen.Keys);
        Assert.Contains("dlp.audit.queue.length", seen.Keys);
        Assert.Contains("dlp.audit.healthy", seen.Keys);
    }

    [Fact]
    public void OptionOutOfRange_IsNamed()
    {
        var options = new AuditTrailOptions { MaxBatch = 0, Deadline = TimeSpan.FromHours(1) };
        Assert.Equal(2, options.Validate().Count);
        var refused = Assert.Throws<ArgumentException>(() => AuditTrail.Start(_store, options, _time));
        Assert.Contains("MaxBatch", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ManyWritersAgainstAFlickeringDisk_EveryoneIsAnsweredTruthfully()
    {
        var trail = AuditTrail.Start(_store, new AuditTrailOptions { Capacity = 16, MaxBatch = 8, RetryInterval = TimeSpan.Zero, ProbeInterval = TimeSpan.FromMilliseconds(10) }, TimeProvider.System);
        var durable = new ConcurrentBag<Guid>();
        var writers = Enumerable.Range(0, 64).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 200; i++)
            {
                var record = TestRecords.Record();
                if ((await trail.RecordAsync(record, Cancellation)).IsDurable)
                {
                    durable.Add(record.Id);
                }

                trail.Close(TestRecords.Outcome(record.Id));
            }
        })).ToList();
        var all = Task.WhenAll(writers);
        while (!all.IsCompleted)
        {
            _store.Problem = _store.Problem is null ? "flicker" : null;
            await Task.Delay(1, Cancellation);
        }

        await all.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
        _store.Problem = null;
        await trail.DisposeAsync();
        Assert.Equal(durable.Count, _store.Records.Length);
        Assert.Equal(durable.Order(), _store.Records.Select(entry => entry.Id).Order());
    }
}
