using Dlp.Audit.Documents;
using Dlp.Policy.Boundaries;
using Dlp.Storage.Audit;

namespace Dlp.Storage.Tests.Audit;

public sealed class SqliteAuditStoreTests
{
    private static AuditEntry Entry(Guid id, string document = """{"a":1}""", DateTimeOffset? time = null, string subject = "alice", string action = "log") => new(
        id, time ?? TestRecords.Start, "exchange", "S-1", subject, "ChatGPT", "chatgpt.com", action, System.Text.Encoding.UTF8.GetBytes(document));

    private static SqliteAuditStore Open(string path)
    {
        var opening = SqliteAuditStore.Open(path);
        Assert.Null(opening.Problem);
        return opening.Value!;
    }

    [Fact]
    public void NewDatabase_IsWriteAheadLoggedAndReadableByItsOwnerOnly()
    {
        using var folder = new TestFolder();
        var path = Path.Combine(folder.Path, "state", "audit.db");
        using var store = Open(path);
        Assert.True(store.Append([Entry(Guid.CreateVersion7())], []).IsDurable);

        const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        Assert.Equal(Owner | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.GetDirectoryName(path)!));
        foreach (var file in new[] { path, path + "-wal", path + "-shm", path + ".lock" })
        {
            Assert.Equal(Owner, File.GetUnixFileMode(file));
        }

        // Bytes 18 and 19 of the header: 2 means write-ahead log (SQLite file format, section 1.3.3). Read after closing: opening and closing
        // the file by ourselves would drop SQLite's locks.
        store.Dispose();
        var header = File.ReadAllBytes(path);
        Assert.Equal((2, 2), (header[18], header[19]));
    }

    [Fact]
    public void EmptyTexts_AreTextsAndNotNull()
    {
        using var folder = new TestFolder();
        using var store = Open(folder.Database);
        var outcome = store.Append([new AuditEntry(Guid.CreateVersion7(), TestRecords.Start, "policy", "system", "", "", "", "allow", """{"a":1}"""u8.ToArray())], []);
        Assert.True(outcome.IsDurable, outcome.ToString());
    }

    [Fact]
    public void LooseFileMode_IsTightened()
    {
        using var folder = new TestFolder();
        Open(folder.Database).Dispose();
        File.SetUnixFileMode(folder.Database, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        Open(folder.Database).Dispose();
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.Database));
    }

    [Fact]
    public void FolderWritableByOthers_IsRefused()
    {
        using var folder = new TestFolder();
        File.SetUnixFileMode(folder.Path, (UnixFileMode)0b111_111_111);
        var opening = SqliteAuditStore.Open(folder.Database);
        Assert.Null(opening.Value);
        Assert.Contains("can be written by others", opening.Problem, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.Database));
    }

    [Fact]
    public void SameRecordAgain_IsDurableAndStoredOnce()
    {
        using var folder = new TestFolder();
        using var store = Open(folder.Database);
        var entry = Entry(Guid.CreateVersion7());
        var first = store.Append([entry], []);
        var again = store.Append([entry, entry], []);

        Assert.True(again.IsDurable);
        Assert.Equal(first.Head, again.Head);
        Assert.Equal(1, TestFolder.Number(folder.Database, "SELECT count(*) FROM records"));
    }

    [Fact]
    public void SameIdWithAnotherDocument_IsAConflictAndTheFirstStays()
    {
        using var folder = new TestFolder();
        using var store = Open(folder.Database);
        var (id, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        _ = store.Append([Entry(id)], []);
        var second = store.Append([Entry(id, """{"a":2}"""), Entry(other, """{"a":3}""")], []);

        Assert.True(second.IsDurable);
        Assert.Equal([id], second.Conflicts);
        Assert.Equal(1, TestFolder.Number(folder.Database, """SELECT count(*) FROM records WHERE document = '{"a":1}'"""));
        Assert.Equal(2, TestFolder.Number(folder.Database, "SELECT max(seq) FROM records"));
    }

    [Fact]
    public void HighestRowsDeleted_NumbersAreNotReused()
    {
        using var folder = new TestFolder();
        using (var store = Open(folder.Database))
        {
            _ = store.Append([Entry(Guid.CreateVersion7()), Entry(Guid.CreateVersion7())], []);
        }

        TestFolder.Tamper(folder.Database, "DELETE FROM records WHERE seq = 2");
        using var reopened = Open(folder.Database);
        _ = reopened.Append([Entry(Guid.CreateVersion7())], []);
        Assert.Equal(3, TestFolder.Number(folder.Database, "SELECT max(seq) FROM records"));
    }

    [Fact]
    public void SecondOutcomeOfARecord_IsIgnored()
    {
        using var folder = new TestFolder();
        using var store = Open(folder.Database);
        var id = Guid.CreateVersion7();
        var outcome = new AuditOutcomeEntry(id, """{"id":1}"""u8.ToArray());
        Assert.True(store.Append([], [outcome, new AuditOutcomeEntry(id, """{"id":2}"""u8.ToArray())]).IsDurable);
        Assert.True(store.Append([], [outcome]).IsDurable);
        Assert.Equal(1, TestFolder.Number(folder.Database, "SELECT count(*) FROM outcomes"));
        Assert.Equal(1, TestFolder.Number(folder.Database, "SELECT seq FROM sqlite_sequence WHERE name = 'outcomes'"));
    }

    [Fact]
    public void NewerSchema_IsRefusedAndUntouched()
    {
        using var folder = new TestFolder();
        Open(folder.Database).Dispose();
        TestFolder.Tamper(folder.Database, "PRAGMA user_version = 99");
        var opening = SqliteAuditStore.Open(folder.Database);
        Assert.Null(opening.Value);
        Assert.Contains("version 99, newer than the 1", opening.Problem, StringComparison.Ordinal);
        Assert.Equal(99, TestFolder.Number(folder.Database, "PRAGMA user_version"));

        var reading = SqliteAuditReader.Open(folder.Database);
        Assert.Contains("newer", reading.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void ForeignDatabase_IsRefusedAndUntouched()
    {
        using var folder = new TestFolder();
        TestFolder.Tamper(folder.Database, "CREATE TABLE theirs (x)");
        var opening = SqliteAuditStore.Open(folder.Database);
        Assert.Contains("not this product's audit database", opening.Problem, StringComparison.Ordinal);
        Assert.Equal(1, TestFolder.Number(folder.Database, "SELECT count(*) FROM sqlite_schema"));
    }

    [Fact]
    public void NotADatabase_IsRefused()
    {
        using var folder = new TestFolder();
        File.WriteAllText(folder.Database, new string('x', 10_000));
        var opening = SqliteAuditStore.Open(folder.Database);
        Assert.Null(opening.Value);
        Assert.Contains("not a database", opening.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void NulAndLoneSurrogateInNames_ComeBackAsTheDocumentSaysThem()
    {
        using var folder = new TestFolder();
        var record = TestRecords.Record() with { SubjectName = "a\0b\uD800c", App = "x\u202Ey" };
        using (var store = Open(folder.Database))
        {
            Assert.True(store.Append([AuditDocument.Of(record)], []).IsDurable);
        }

        using var reader = AuditTrailOnSqlite.Reader(folder.Database);
        Assert.Equal("a\0b\uFFFDc", reader.Read(new AuditQuery { Subject = "a\0b\uFFFDc" }, 0, 10).Rows.Single().Entry.SubjectName);
        Assert.True(AuditTrailOnSqlite.Verify(folder.Database).IsIntact);
    }
}
