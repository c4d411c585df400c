using System.Diagnostics;

namespace Dlp.Storage.Tests.Audit;

/// <summary>A-01: whatever was acknowledged before a kill -9 is there afterwards, and the chain holds.</summary>
public sealed class CrashTests
{
    private static int Rounds => int.TryParse(Environment.GetEnvironmentVariable("DLP_CRASH_ROUNDS"), out var rounds) ? rounds : 20;

    [Fact]
    public async Task KilledAtRandom_EveryAcknowledgedRecordIsThereAndTheChainHolds()
    {
        using var folder = new TestFolder();
        var acknowledged = new HashSet<Guid>();
        var random = new Random(20261121);
        for (var round = 0; round < Rounds; round++)
        {
            using var victim = Harness.Start("write", folder.Database, "16");
            var lines = Harness.ReadLinesAsync(victim);
            await Task.Delay(150 + random.Next(400), TestContext.Current.CancellationToken);
            victim.Kill();
            await victim.WaitForExitAsync(TestContext.Current.CancellationToken);
            acknowledged.UnionWith((await lines).Where(line => line.StartsWith("ack ", StringComparison.Ordinal) && line.Length == 40).Select(line => Guid.Parse(line[4..])));

            if (acknowledged.Count == 0)
            {
                // A loaded machine may be killed before the database exists: nothing was promised yet.
                continue;
            }

            var present = AuditTrailOnSqlite.Ids(folder.Database);
            Assert.Empty(acknowledged.Except(present));
            var verification = AuditTrailOnSqlite.Verify(folder.Database);
            Assert.True(verification.IsIntact, $"round {round}: {verification}");
        }

        Assert.True(acknowledged.Count > Rounds * 10, $"only {acknowledged.Count} acknowledged in {Rounds} rounds");
        TestContext.Current.TestOutputHelper?.WriteLine($"{acknowledged.Count} records acknowledged in {Rounds} rounds, none lost");
    }

    [Fact]
    public async Task AnotherProcessWrites_SecondWriterIsRefusedAndReaderIsNot()
    {
        using var folder = new TestFolder();
        using var writer = Harness.Start("write", folder.Database, "1");
        Assert.Equal("ready", await writer.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));

        var second = Dlp.Storage.Audit.SqliteAuditStore.Open(folder.Database);
        Assert.Null(second.Value);
        Assert.Contains("another process is already writing", second.Problem, StringComparison.Ordinal);
        using (AuditTrailOnSqlite.Reader(folder.Database))
        {
            writer.Kill();
        }

        await writer.WaitForExitAsync(TestContext.Current.CancellationToken);
        using var store = Dlp.Storage.Audit.SqliteAuditStore.Open(folder.Database).Value;
        Assert.NotNull(store);
    }
}
