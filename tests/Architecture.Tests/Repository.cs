using System.Diagnostics;

namespace Dlp.Architecture.Tests;

/// <summary>The working tree this test was built in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Debug or Release, as this test was built.</summary>
    public static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)).Parent!.Name;

    /// <summary>Paths of tracked and new files relative to the root, with forward slashes; without build output.</summary>
    public static IReadOnlyList<string> Files { get; } = FindFiles();

    public static IReadOnlyList<string> Projects { get; } = [.. Directory.GetDirectories(PathOf("src")).Select(static d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    public static string Read(string relative) => File.ReadAllText(PathOf(relative));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Dlp.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Dlp.sln was not found above the test's folder.");
    }

    private static List<string> FindFiles()
    {
        if (Git() is { } tracked)
        {
            return [.. tracked.Where(static f => File.Exists(PathOf(f)))];
        }

        // An unpacked archive, or git refuses a folder of another user.
        string[] skipped = [".git", "bin", "obj", "node_modules", "artifacts", "run"];
        var files = new List<string>();
        Walk(new DirectoryInfo(Root));
        return files;

        void Walk(DirectoryInfo folder)
        {
            files.AddRange(folder.GetFiles().Select(static f => Path.GetRelativePath(Root, f.FullName).Replace('\\', '/')));
            foreach (var inner in folder.GetDirectories().Where(d => !skipped.Contains(d.Name, StringComparer.Ordinal)))
            {
                Walk(inner);
            }
        }
    }

    private static string[]? Git()
    {
        try
        {
            var start = new ProcessStartInfo("git", ["-C", Root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            using var git = Process.Start(start)!;
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 && output.Length > 0 ? output.Split('\0', StringSplitOptions.RemoveEmptyEntries) : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
