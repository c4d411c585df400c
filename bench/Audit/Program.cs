// What durability costs: records per second and commit wait, with group commit and with one commit per record, beside the disk's own fdatasync.
// The variants take turns within each round, so that a busy machine or disk is unfair to all of them alike; the table shows medians over rounds.
//   dotnet run -c Release --project bench/Audit [folder] [rounds] [seconds per variant]
using System.Diagnostics;
using System.Globalization;
using Dlp.Audit.Bench;

var folder = args.Length > 0 ? args[0] : Directory.GetCurrentDirectory();
var rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5;
var duration = TimeSpan.FromSeconds(args.Length > 2 ? double.Parse(args[2], CultureInfo.InvariantCulture) : 2);
var work = Path.Combine(folder, $"dlp-audit-bench-{Environment.ProcessId}");

var results = new Dictionary<string, List<Measurement>>();
try
{
    for (var round = 0; round <= rounds; round++)
    {
        // Round 0 warms up.
        Add(round, "fdatasync, 4 KiB appended", DiskSync.Measure(work, overwrite: false, duration));
        Add(round, "fdatasync, 4 KiB overwritten", DiskSync.Measure(work, overwrite: true, duration));
        foreach (var writers in new[] { 1, 32, 256 })
        {
            Add(round, $"group commit, {writers} writers", await TrailRun.MeasureAsync(work, writers, maxBatch: 512, duration));
            Add(round, $"one per commit, {writers} writers", await TrailRun.MeasureAsync(work, writers, maxBatch: 1, duration));
        }
    }
}
finally
{
    if (Directory.Exists(work))
    {
        Directory.Delete(work, recursive: true);
    }
}

Console.WriteLine($"{rounds} rounds of {duration.TotalSeconds} s, medians, folder {folder}, {Environment.ProcessorCount} cores");
Console.WriteLine($"{"variant",-32}{"per second",12}{"p50 ms",10}{"p99 ms",10}");
foreach (var (name, list) in results)
{
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-32}{Median(list, m => m.PerSecond),12:0}{Median(list, m => m.P50.TotalMilliseconds),10:0.00}{Median(list, m => m.P99.TotalMilliseconds),10:0.00}"));
}

void Add(int round, string name, Measurement measurement)
{
    if (round > 0)
    {
        (results.TryGetValue(name, out var list) ? list : results[name] = []).Add(measurement);
    }
}

static double Median(List<Measurement> list, Func<Measurement, double> value)
{
    var sorted = list.Select(value).Order().ToList();
    return sorted[sorted.Count / 2];
}
