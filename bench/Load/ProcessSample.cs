using System.Globalization;

namespace Dlp.Load;

/// <summary>What the kernel has counted so far for the watched process trees and for the machine (proc(5)).</summary>
internal sealed class ProcessSample
{
    private const double TicksPerSecond = 100; // USER_HZ of every Linux that .NET runs on.

    private ProcessSample(LoadOptions options)
    {
        var parents = Parents();
        var watched = Tree(options.Watch, parents);
        var known = Tree([.. options.Watch, .. options.Known, Environment.ProcessId], parents);
        WatchedCpuSeconds = watched.Sum(CpuSeconds);
        KnownCpuSeconds = known.Sum(CpuSeconds);
        RssMiB = watched.Sum(pid => Kilobytes($"/proc/{pid}/status", "VmRSS:")) / 1024.0;
        PssMiB = watched.Sum(pid => Kilobytes($"/proc/{pid}/smaps_rollup", "Pss:")) / 1024.0;
        (BusySeconds, AllSeconds) = Machine();
    }

    public double WatchedCpuSeconds { get; }

    public double KnownCpuSeconds { get; }

    public double RssMiB { get; }

    public double PssMiB { get; }

    public double BusySeconds { get; }

    public double AllSeconds { get; }

    public static ProcessSample Take(LoadOptions options) => new(options);

    /// <returns>0 to 1: time that neither the load, the watched nor the known processes used, of all the machine's cores.</returns>
    public static double ForeignShare(ProcessSample before, ProcessSample after)
    {
        double all = after.AllSeconds - before.AllSeconds;
        double foreign = after.BusySeconds - before.BusySeconds - (after.KnownCpuSeconds - before.KnownCpuSeconds);
        return all <= 0 ? 0 : Math.Clamp(foreign / all, 0, 1);
    }

    public static LoadResult Memory(LoadOptions options)
    {
        var sample = Take(options);
        return new LoadResult { Mode = options.Mode, Name = options.Name, Round = options.Round, Connections = 0, RssMiB = sample.RssMiB, PssMiB = sample.PssMiB };
    }

    private static Dictionary<int, int> Parents()
    {
        var parents = new Dictionary<int, int>();
        foreach (string folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out int pid) && Stat(pid) is { } fields)
            {
                parents[pid] = int.Parse(fields[1], CultureInfo.InvariantCulture);
            }
        }

        return parents;
    }

    private static HashSet<int> Tree(IReadOnlyList<int> roots, Dictionary<int, int> parents)
    {
        var tree = new HashSet<int>(roots);
        int before;
        do
        {
            before = tree.Count;
            tree.UnionWith(parents.Where(pair => tree.Contains(pair.Value)).Select(pair => pair.Key).ToArray());
        }
        while (tree.Count > before);
        return tree;
    }

    private static double CpuSeconds(int pid) =>
        Stat(pid) is { } fields ? (double.Parse(fields[11], CultureInfo.InvariantCulture) + double.Parse(fields[12], CultureInfo.InvariantCulture)) / TicksPerSecond : 0;

    /// <summary>Fields from the state on; the name before it may hold spaces.</summary>
    private static string[]? Stat(int pid)
    {
        string? text = Read($"/proc/{pid}/stat");
        return text?[(text.LastIndexOf(')') + 2)..].Split(' ');
    }

    private static double Kilobytes(string path, string key) =>
        Read(path)?.Split('\n').FirstOrDefault(line => line.StartsWith(key, StringComparison.Ordinal)) is { } line
            ? double.Parse(line[key.Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)
            : 0;

    private static (double Busy, double All) Machine()
    {
        double[] fields = [.. File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Take(8).Select(field => double.Parse(field, CultureInfo.InvariantCulture) / TicksPerSecond)];
        // user, nice, system, idle, iowait, irq, softirq, steal. Interrupts serve the bench's own packets and belong to no process; stolen time disturbs.
        return (fields[0] + fields[1] + fields[2] + fields[7], fields.Sum());
    }

    private static string? Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null; // The process has ended meanwhile.
        }
    }
}
