using Dlp.Audit.Documents;
using Dlp.Policy.Boundaries;
using Dlp.Storage.Audit;

namespace Dlp.Storage.Tests.Audit;

/// <summary>A-13: what an editor of the file does, and what the verifier says.</summary>
public sealed class TamperTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly AuditHead _head;

    public TamperTests()
    {
        using var store = SqliteAuditStore.Open(_folder.Database).Value!;
        var entries = Enumerable.Range(0, 1200).Select(i => AuditDocument.Of(TestRecords.Record(i))).ToList();
        var outcomes = entries.Select(entry => OutcomeDocument.Of(TestRecords.Outcome(entry.Id))).ToList();
        var append = store.Append(entries, outcomes);
        Assert.True(append.IsDurable);
        _head = append.Head;
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Untouched_IsIntactUpToTheHead()
    {
        var verification = AuditTrailOnSqlite.Verify(_folder.Database, _head);
        Assert.True(verification.IsIntact, verification.ToString());
        Assert.Equal((1200, 1200, _head), (verification.Records, verification.Outcomes, verification.Head));
    }

    [Theory]
    [InlineData("UPDATE records SET document = replace(document, '\"log\"', '\"allow\"') WHERE seq = 700", "records", 700, "hash does not follow")]
    [InlineData("DELETE FROM records WHERE seq = 700", "records", 700, "missing")]
    [InlineData("DELETE FROM records WHERE seq = 1", "records", 1, "missing")]
    [InlineData("DELETE FROM records WHERE seq > 1000", "records", 1001, "missing")]
    [InlineData("DELETE FROM records", "records", 1, "missing")]
    [InlineData("UPDATE records SET subject_name = 'bob' WHERE seq = 501", "records", 501, "column subject_name")]
    [InlineData("UPDATE records SET time_us = time_us + 1 WHERE seq = 501", "records", 501, "column time_us")]
    [InlineData("UPDATE records SET action = 'allow' WHERE seq = 1200", "records", 1200, "column action")]
    [InlineData("UPDATE records SET id = zeroblob(16) WHERE seq = 3", "records", 3, "column id")]
    [InlineData("UPDATE records SET seq = -seq WHERE seq IN (10, 11); UPDATE records SET seq = 11 WHERE seq = -10; UPDATE records SET seq = 10 WHERE seq = -11", "records", 10, "hash does not follow")]
    [InlineData("UPDATE outcomes SET document = replace(document, 'completed', 'refused') WHERE seq = 900", "outcomes", 900, "hash does not follow")]
    [InlineData("DELETE FROM outcomes WHERE seq = 2", "outcomes", 2, "missing")]
    public void Edited_FirstBadRowIsNamed(string sql, string table, long sequence, string reason)
    {
        TestFolder.Tamper(_folder.Database, sql);
        var damage = AuditTrailOnSqlite.Verify(_folder.Database).Damage;
        Assert.NotNull(damage);
        Assert.Equal((table, sequence), (damage.Table, damage.Sequence));
        Assert.Contains(reason, damage.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void TailCutWithItsCounter_OnlyTheAnchorTells()
    {
        TestFolder.Tamper(_folder.Database, "DELETE FROM records WHERE seq > 1000; UPDATE sqlite_sequence SET seq = 1000 WHERE name = 'records'");
        Assert.True(AuditTrailOnSqlite.Verify(_folder.Database).IsIntact);
        Assert.Equal(1001, AuditTrailOnSqlite.Verify(_folder.Database, _head).Damage?.Sequence);
    }

    [Fact]
    public void WholeChainRecomputed_OnlyTheAnchorTells()
    {
        // What somebody who knows the format can do: a different history with valid hashes.
        using var other = new TestFolder();
        using (var store = SqliteAuditStore.Open(other.Database).Value!)
        {
            Assert.True(store.Append([.. Enumerable.Range(0, 1200).Select(i => AuditDocument.Of(TestRecords.Record(i) with { SubjectName = "mallory" }))], []).IsDurable);
        }

        Assert.True(AuditTrailOnSqlite.Verify(other.Database).IsIntact);
        var damage = AuditTrailOnSqlite.Verify(other.Database, _head).Damage;
        Assert.Equal(1200, damage?.Sequence);
        Assert.Contains("rewritten", damage!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void CorruptPage_IsReportedAndNeverCalledIntact()
    {
        var bytes = File.ReadAllBytes(_folder.Database);
        Random.Shared.NextBytes(bytes.AsSpan(bytes.Length / 2, 64 * 1024));
        File.WriteAllBytes(_folder.Database, bytes);
        var opening = SqliteAuditReader.Open(_folder.Database);
        if (opening.Value is not { } reader)
        {
            Assert.NotNull(opening.Problem);
            return;
        }

        using (reader)
        {
            var verification = Dlp.Audit.Verification.AuditVerifier.Verify(reader, null, TestContext.Current.CancellationToken);
            Assert.False(verification.IsIntact);
        }
    }
}
