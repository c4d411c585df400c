using System.Diagnostics;
using System.Globalization;
using Dlp.Audit;
using Dlp.Policy.Boundaries;
using Dlp.Storage.Audit;

namespace Dlp.Storage.Tests.Audit;

/// <summary>A-03: the disk says no. Every waiter gets an answer, in time, and never a false "durable".</summary>
public sealed class FaultTests
{
    private const string NoMount = "mounting a tmpfs is not permitted here (needs root in the mount namespace)";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static async Task<(AuditReceipt Receipt, TimeSpan Took)> RecordAsync(AuditTrail trail)
    {
        var began = Stopwatch.GetTimestamp();
        var receipt = await trail.RecordAsync(TestRecords.Record(), Cancellation).AsTask().WaitAsync(TimeSpan.FromSeconds(20), Cancellation);
        return (receipt, Stopwatch.GetElapsedTime(began));
    }

    private static async Task RecoversAsync(AuditTrail trail)
    {
        // No traffic: the writer must find out by itself.
        for (var i = 0; i < 100 && !trail.IsHealthy; i++)
        {
            await Task.Delay(50, Cancellation);
        }

        Assert.True(trail.IsHealthy, trail.Health.Problem);
        Assert.True((await RecordAsync(trail)).Receipt.IsDurable);
    }

    [Fact]
    public async Task DiskFull_RefusesThenRecoversWhenFreed()
    {
        using var mount = Mount.Tmpfs("1m");
        Assert.SkipWhen(mount is null, NoMount);
        var database = Path.Combine(mount!.Path, "audit.db");
        await using var trail = AuditTrailOnSqlite.Start(database);
        var ballast = Path.Combine(mount.Path, "ballast");
        await File.WriteAllBytesAsync(ballast, new byte[300_000], Cancellation);

        var durable = 0;
        AuditReceipt refused = default;
        for (var i = 0; i < 200; i++)
        {
            // Sixteen at a time: the whole batch must be refused together.
            var receipts = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => RecordAsync(trail)));
            Assert.All(receipts, receipt => Assert.True(receipt.Took < TimeSpan.FromSeconds(1), $"took {receipt.Took}"));
            durable += receipts.Count(receipt => receipt.Receipt.IsDurable);
            if (receipts.Any(receipt => !receipt.Receipt.IsDurable))
            {
                refused = receipts.First(receipt => !receipt.Receipt.IsDurable).Receipt;
                break;
            }
        }

        Assert.Contains("full", refused.Problem, StringComparison.Ordinal);
        Assert.False(trail.IsHealthy);

        File.Delete(ballast);
        await RecoversAsync(trail);
        await trail.DisposeAsync();
        var verification = AuditTrailOnSqlite.Verify(database);
        Assert.True(verification.IsIntact, verification.ToString());
        Assert.True(verification.Records >= durable + 1, $"{verification.Records} stored, {durable + 1} acknowledged");
    }

    [Fact]
    public void ReadOnlyFileSystem_OpenIsRefused()
    {
        using var mount = Mount.Tmpfs("1m");
        Assert.SkipWhen(mount is null, NoMount);
        var database = Path.Combine(mount!.Path, "audit.db");
        SqliteAuditStore.Open(database).Value!.Dispose();
        Assert.True(mount.Remount("ro"));
        var opening = SqliteAuditStore.Open(database);
        Assert.Null(opening.Value);
        Assert.Contains("ead-only file system", opening.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-wal")]
    public async Task FileDeletedWhileInUse_IsRefusedNotWrittenIntoTheVoid(string suffix)
    {
        using var folder = new TestFolder();
        await using var trail = AuditTrailOnSqlite.Start(folder.Database);
        Assert.True((await RecordAsync(trail)).Receipt.IsDurable);
        File.Delete(folder.Database + suffix);

        var (receipt, took) = await RecordAsync(trail);
        Assert.False(receipt.IsDurable);
        Assert.Contains("deleted or replaced", receipt.Problem, StringComparison.Ordinal);
        Assert.True(took < TimeSpan.FromSeconds(1));
        if (suffix.Length > 0)
        {
            // The log's content is saved while it is still open, and a new log begun.
            await RecoversAsync(trail);
            Assert.True(AuditTrailOnSqlite.Verify(folder.Database).IsIntact);
            return;
        }

        // A lost database is not silently begun anew.
        await Task.Delay(200, Cancellation);
        Assert.Contains("deleted", (await RecordAsync(trail)).Receipt.Problem, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.Database));
    }

    [Fact]
    public async Task FileReplacedWhileInUse_IsRefused()
    {
        using var folder = new TestFolder();
        await using var trail = AuditTrailOnSqlite.Start(folder.Database);
        Assert.True((await RecordAsync(trail)).Receipt.IsDurable);
        File.Copy(folder.Database, folder.Database + ".copy");
        File.Move(folder.Database + ".copy", folder.Database, overwrite: true);
        Assert.False((await RecordAsync(trail)).Receipt.IsDurable);
    }

    [Fact]
    public async Task LockedByAnotherProcess_RefusesWithinASecondAndRecovers()
    {
        using var folder = new TestFolder();
        await using var trail = AuditTrailOnSqlite.Start(folder.Database);
        Assert.True((await RecordAsync(trail)).Receipt.IsDurable);
        using var shell = Process.Start(new ProcessStartInfo("sqlite3", [folder.Database])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false,
        })!;
        await shell.StandardInput.WriteLineAsync("BEGIN IMMEDIATE; SELECT 'locked';");
        await shell.StandardInput.FlushAsync(Cancellation);
        Assert.Equal("locked", await shell.StandardOutput.ReadLineAsync(Cancellation));

        var (receipt, took) = await RecordAsync(trail);
        Assert.Contains("locked by another process", receipt.Problem, StringComparison.Ordinal);
        Assert.True(took < TimeSpan.FromSeconds(1), $"took {took}");
        Assert.False(trail.IsHealthy);

        shell.Kill();
        await shell.WaitForExitAsync(Cancellation);
        await RecoversAsync(trail);
    }

    [Fact]
    public async Task SyncFails_NothingIsCalledDurable()
    {
        using var folder = new TestFolder();
        var shim = await BuildShimAsync(folder.Path);
        Assert.SkipWhen(shim is null, "gcc is not installed");
        using var victim = Harness.Start("count", folder.Database, "60", shim);
        var lines = await Harness.ReadLinesAsync(victim);
        await victim.WaitForExitAsync(Cancellation);

        var acknowledged = lines.Where(line => line.StartsWith("ack ", StringComparison.Ordinal)).Select(line => Guid.Parse(line[4..])).ToList();
        Assert.NotEmpty(acknowledged);
        Assert.Contains(lines, line => line.StartsWith("refused ", StringComparison.Ordinal) && line.Contains("I/O error", StringComparison.Ordinal));
        Assert.Empty(acknowledged.Except(AuditTrailOnSqlite.Ids(folder.Database)));
        Assert.True(AuditTrailOnSqlite.Verify(folder.Database).IsIntact);
    }

    /// <summary>Every seventh fsync or fdatasync from the thirtieth on fails with EIO, without syncing.</summary>
    private static async Task<string?> BuildShimAsync(string folder)
    {
        var source = Path.Combine(folder, "shim.c");
        var library = Path.Combine(folder, "shim.so");
        await File.WriteAllTextAsync(source, """
            #include <errno.h>
            #include <unistd.h>
            #include <sys/syscall.h>
            static int calls;
            static int fails(void) { int n = __sync_add_and_fetch(&calls, 1); return n >= 30 && n % 7 == 0; }
            int fsync(int fd) { if (fails()) { errno = EIO; return -1; } return (int)syscall(SYS_fsync, fd); }
            int fdatasync(int fd) { if (fails()) { errno = EIO; return -1; } return (int)syscall(SYS_fdatasync, fd); }
            """, Cancellation);
        try
        {
            using var compiler = Process.Start(new ProcessStartInfo("gcc", ["-shared", "-fPIC", "-o", library, source]) { UseShellExecute = false })!;
            await compiler.WaitForExitAsync(Cancellation);
            return compiler.ExitCode == 0 ? library : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
