using System.Diagnostics;

namespace Dlp.Storage.Tests.Audit;

/// <summary>Starts tests/Storage.CrashHarness, which is built with these tests.</summary>
internal static class Harness
{
    internal static Process Start(string mode, string database, string argument, string? preload = null)
    {
        var configuration = Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd('/')))!;
        var assembly = Path.GetFullPath(Path.Combine(
            AppContext.BaseDirectory, "../../../../Storage.CrashHarness/bin", configuration, "net10.0", "Dlp.Storage.CrashHarness.dll"));
        var start = new ProcessStartInfo("dotnet", [assembly, mode, database, argument]) { RedirectStandardOutput = true, UseShellExecute = false };
        if (preload is not null)
        {
            start.Environment["LD_PRELOAD"] = preload;
        }

        return Process.Start(start)!;
    }

    /// <summary>Reads until the process is gone; a torn last line is the caller's to ignore.</summary>
    internal static async Task<List<string>> ReadLinesAsync(Process process)
    {
        var lines = new List<string>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            lines.Add(line);
        }

        return lines;
    }
}
