using System.Collections.Concurrent;
using Dlp.Audit;
using Dlp.Audit.Export;
using Dlp.Audit.Reading;
using Dlp.Policy.Boundaries;
using Dlp.Policy.Words;

namespace Dlp.Storage.Tests.Audit;

/// <summary>The reader of the audit project on the real store: export, and following while another process writes.</summary>
public sealed class EventReaderTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private sealed class Collector : IEventWriter
    {
        internal ConcurrentQueue<AuditRow> Rows { get; } = new();

        public void Write(AuditRow row) => Rows.Enqueue(row);

        public ValueTask FlushAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Export_GivesEveryRecordOnceInOrderWithOutcomes()
    {
        using var folder = new TestFolder();
        await using var trail = AuditTrailOnSqlite.Start(folder.Database);
        var ids = new List<Guid>();
        for (var i = 0; i < 1100; i++)
        {
            var record = TestRecords.Record(i);
            ids.Add(record.Id);
            if (i % 100 == 99)
            {
                Assert.True((await trail.RecordAsync(record, Cancellation)).IsDurable);
            }
            else
            {
                _ = trail.RecordAsync(record, Cancellation).AsTask();
            }

            trail.Close(TestRecords.Outcome(record.Id));
        }

        await trail.DisposeAsync();
        using var reader = AuditTrailOnSqlite.Reader(folder.Database);
        var all = new Collector();
        var copy = await new EventReader(reader, TimeProvider.System).CopyAsync(new AuditQuery(), all, follow: false, Cancellation);
        Assert.Equal(new EventCopy(1100, 1100, null), copy);
        Assert.Equal(ids, all.Rows.Select(row => row.Entry.Id));
        Assert.All(all.Rows, row => Assert.NotNull(row.Outcome));

        var rest = new Collector();
        var second = await new EventReader(reader, TimeProvider.System).CopyAsync(new AuditQuery { AfterSequence = 1090, Action = DecisionAction.Log }, rest, follow: false, Cancellation);
        Assert.Equal(new EventCopy(10, 1100, null), second);
    }

    [Fact]
    public async Task FollowingAnotherProcess_SeesEveryRecordExactlyOnce()
    {
        using var folder = new TestFolder();
        using var victim = Harness.Start("count", folder.Database, "400");
        Assert.Equal("ready", await victim.StandardOutput.ReadLineAsync(Cancellation));

        using var reader = AuditTrailOnSqlite.Reader(folder.Database);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var followed = new Collector();
        var following = Task.Run(() => new EventReader(reader, TimeProvider.System).CopyAsync(new AuditQuery(), followed, follow: true, stop.Token).AsTask());
        var acknowledged = (await Harness.ReadLinesAsync(victim)).Where(line => line.StartsWith("ack ", StringComparison.Ordinal)).Select(line => Guid.Parse(line[4..])).ToList();
        for (var i = 0; i < 100 && followed.Rows.Count < 400; i++)
        {
            await Task.Delay(50, Cancellation);
        }

        await stop.CancelAsync();
        var copy = await following;
        Assert.Null(copy.Problem);
        Assert.Equal(400, acknowledged.Count);
        Assert.Equal(acknowledged, followed.Rows.Select(row => row.Entry.Id));
        Assert.Equal(Enumerable.Range(1, 400).Select(i => (long)i), followed.Rows.Select(row => row.Sequence));
    }

    [Fact]
    public async Task OutputClosed_IsAValue()
    {
        using var folder = new TestFolder();
        await using var trail = AuditTrailOnSqlite.Start(folder.Database);
        _ = await trail.RecordAsync(TestRecords.Record(), Cancellation);
        using var reader = AuditTrailOnSqlite.Reader(folder.Database);
        await using var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        var copy = await new EventReader(reader, TimeProvider.System).CopyAsync(new AuditQuery(), new JsonlEventWriter(full), follow: false, Cancellation);
        Assert.Contains("output was closed", copy.Problem, StringComparison.Ordinal);
    }
}
