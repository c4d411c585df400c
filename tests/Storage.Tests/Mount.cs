using System.Diagnostics;

namespace Dlp.Storage.Tests;

/// <summary>A small file system of its own for one test; null where mounting is not permitted.</summary>
internal sealed class Mount : IDisposable
{
    private Mount(string path) => Path = path;

    internal string Path { get; }

    internal static Mount? Tmpfs(string size)
    {
        var path = Directory.CreateTempSubdirectory("dlp-mount-").FullName;
        return Run("mount", "-t", "tmpfs", "-o", $"size={size},mode=0700", "none", path) ? new Mount(path) : null;
    }

    internal bool Remount(string options) => Run("mount", "-o", $"remount,{options}", Path);

    public void Dispose()
    {
        _ = Run("umount", "-l", Path);
        Directory.Delete(Path);
    }

    private static bool Run(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true, UseShellExecute = false })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
