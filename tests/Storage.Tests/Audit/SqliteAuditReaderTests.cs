using Dlp.Audit.Documents;
using Dlp.Policy.Boundaries;
using Dlp.Policy.Words;
using Dlp.Storage.Audit;

namespace Dlp.Storage.Tests.Audit;

public sealed class SqliteAuditReaderTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly SqliteAuditReader _reader;

    /// <summary>Twenty records, one second apart: numbers 1 to 20, times 0 s to 19 s.</summary>
    public SqliteAuditReaderTests()
    {
        using (var store = SqliteAuditStore.Open(_folder.Database).Value!)
        {
            var entries = Enumerable.Range(0, 20).Select(i => AuditDocument.Of(TestRecords.Record(i) with
            {
                SubjectId = $"S-{i % 2}",
                SubjectName = i % 2 == 0 ? "even" : "odd",
                App = i < 10 ? "ChatGPT" : "Claude",
                Kind = i == 5 ? AuditKind.Tunnel : AuditKind.Exchange,
                Action = i % 5 == 0 ? DecisionAction.Block : DecisionAction.Allow,
            })).ToList();
            Assert.True(store.Append(entries, [OutcomeDocument.Of(TestRecords.Outcome(entries[3].Id))]).IsDurable);
        }

        _reader = AuditTrailOnSqlite.Reader(_folder.Database);
    }

    public void Dispose()
    {
        _reader.Dispose();
        _folder.Dispose();
    }

    private long[] Find(AuditQuery query)
    {
        var bounds = _reader.Bound(query);
        Assert.Null(bounds.Problem);
        var page = _reader.Read(query, bounds.After, 100);
        Assert.Null(page.Problem);
        return [.. page.Rows.Select(row => row.Sequence).Where(sequence => sequence <= bounds.UpTo)];
    }

    [Fact]
    public void EachCondition_SelectsItsRecords()
    {
        Assert.Equal(20, Find(new AuditQuery()).Length);
        Assert.Equal([19, 20], Find(new AuditQuery { AfterSequence = 18 }));
        Assert.Equal([6], Find(new AuditQuery { Kind = AuditKind.Tunnel }));
        Assert.Equal([1, 6, 11, 16], Find(new AuditQuery { Action = DecisionAction.Block }));
        Assert.Equal([11, 12, 13, 14, 15, 16, 17, 18, 19, 20], Find(new AuditQuery { App = "Claude" }));
        Assert.Equal([2, 4, 6, 8, 10, 12, 14, 16, 18, 20], Find(new AuditQuery { Subject = "S-1" }));
        Assert.Equal([2, 4, 6, 8, 10, 12, 14, 16, 18, 20], Find(new AuditQuery { Subject = "odd" }));
        Assert.Equal([3, 4], Find(new AuditQuery { Since = TestRecords.Start.AddSeconds(2), Until = TestRecords.Start.AddSeconds(4) }));
        Assert.Equal([], Find(new AuditQuery { Since = TestRecords.Start.AddSeconds(20) }));
        Assert.Equal([], Find(new AuditQuery { Until = TestRecords.Start }));
        Assert.Equal([18, 20], Find(new AuditQuery { Subject = "odd", Last = 2 }));
        Assert.Equal([16], Find(new AuditQuery { Subject = "odd", Action = DecisionAction.Block, App = "Claude", Last = 5 }));
        Assert.Equal([], Find(new AuditQuery { Subject = "'; DROP TABLE records; --" }));
    }

    [Fact]
    public void Row_CarriesTheRecordItsOutcomeAndItsHash()
    {
        var rows = _reader.Read(new AuditQuery(), 2, 2).Rows;
        Assert.Equal((3, 4), (rows[0].Sequence, rows[1].Sequence));
        Assert.Null(rows[0].Outcome);
        Assert.Contains("\"answer_bytes\":4321", System.Text.Encoding.UTF8.GetString(rows[1].Outcome!.Value.Span), StringComparison.Ordinal);
        Assert.Equal(TestRecords.Start.AddSeconds(3), rows[1].Entry.Time);
        Assert.Equal(32, rows[1].Hash.Length);
    }

    [Fact]
    public void Reader_CannotWrite()
    {
        var opening = Storage.Sqlite.SqliteFile.Open(
            _folder.Database, new Storage.Sqlite.SqliteFileOptions { ReadOnly = true, Schema = AuditSchema.Current });
        using var connection = opening.Connection!;
        var refused = Assert.ThrowsAny<Microsoft.Data.Sqlite.SqliteException>(() => Storage.Sqlite.SqliteCalls.Run(connection, "DELETE FROM records"));
        Assert.Equal(8, refused.SqliteErrorCode); // SQLITE_READONLY
    }

    [Fact]
    public void FileReplacedWhileReading_IsAProblemNotAnEmptyTrail()
    {
        File.Delete(_folder.Database);
        Assert.Contains("deleted or replaced", _reader.Read(new AuditQuery(), 0, 10).Problem, StringComparison.Ordinal);
        Assert.Contains("deleted or replaced", _reader.Bound(new AuditQuery()).Problem, StringComparison.Ordinal);
        Assert.Contains("deleted or replaced", _reader.Totals().Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void NoSuchFile_IsAProblemAndNothingIsCreated()
    {
        var path = Path.Combine(_folder.Path, "none.db");
        Assert.Contains("no such file", SqliteAuditReader.Open(path).Problem, StringComparison.Ordinal);
        Assert.False(File.Exists(path));
    }
}
