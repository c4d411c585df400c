using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Dlp.Load;

/// <summary>Samples to medians: a table on the screen and in a file, JSON for machines, a plot for eyes.</summary>
internal static class Report
{
    private static readonly string[] Order = ["direct", "ours", "squid", "squid-nopeek", "mitmproxy"];
    private static readonly JsonSerializerOptions Indented = new(LoadResult.Json) { WriteIndented = true };

    public static int Write(string samplesFile, string folder)
    {
        LoadResult[] samples = [.. File.ReadLines(samplesFile).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<LoadResult>(line, LoadResult.Json)!)];
        string[] names = [.. samples.Select(sample => sample.Name).Distinct(StringComparer.Ordinal).OrderBy(name => Array.IndexOf(Order, name) is var place and >= 0 ? place : Order.Length)];
        Cell[] cells = [.. Metric.All.SelectMany(metric => names.Select(name => Cell.From(metric, name, samples))).OfType<Cell>()];
        if (cells.Length == 0)
        {
            Console.Error.WriteLine("load: no samples");
            return 1;
        }

        string table = Table(names, cells);
        Console.Write(table);
        File.WriteAllText(Path.Combine(folder, "results.md"), table);
        File.WriteAllText(Path.Combine(folder, "results.json"), JsonSerializer.Serialize(new { cells, ratios = Ratios(names, cells), samples }, Indented) + "\n");
        File.WriteAllText(Path.Combine(folder, "results.svg"), Plot.Draw(names, cells));
        return 0;
    }

    /// <summary>Three significant digits, and k for thousands.</summary>
    public static string Short(double value) => Math.Abs(value) switch
    {
        >= 99_950 => (value / 1000).ToString("0", CultureInfo.InvariantCulture) + "k",
        >= 9_995 => (value / 1000).ToString("0.0", CultureInfo.InvariantCulture) + "k",
        >= 999.5 => (value / 1000).ToString("0.00", CultureInfo.InvariantCulture) + "k",
        >= 99.95 => value.ToString("0", CultureInfo.InvariantCulture),
        >= 9.995 => value.ToString("0.0", CultureInfo.InvariantCulture),
        >= 0.9995 => value.ToString("0.00", CultureInfo.InvariantCulture),
        _ => value.ToString("0.000", CultureInfo.InvariantCulture),
    };

    private static string Table(string[] names, Cell[] cells)
    {
        string[] against = [.. Rivals(names)];
        var rows = new List<string[]> { (string[])["", .. names, .. against.Select(rival => $"ours/{rival}")] };
        foreach (var metric in Metric.All)
        {
            var row = names.Select(name => Find(cells, metric.Id, name)).ToArray();
            if (row.All(cell => cell is null))
            {
                continue;
            }

            var ours = Find(cells, metric.Id, "ours");
            rows.Add([
                $"{metric.Title}, {metric.Unit}",
                .. row.Select(cell => cell is null ? "-" : (metric.OverDirect && cell.Name == "direct" ? $"({Short(cell.Median)})" : Short(cell.Median)) + cell.Marks),
                .. against.Select(rival => Ratio(ours, Find(cells, metric.Id, rival)) is { } ratio ? $"{Short(ratio)}{(metric.HigherIsBetter ? "" : " (less is better)")}" : "-"),
            ]);
        }

        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length))];
        var text = new StringBuilder();
        for (int i = 0; i < rows.Count; i++)
        {
            _ = text.Append("| ").AppendJoin(" | ", rows[i].Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))).Append(" |\n");
            if (i == 0)
            {
                _ = text.Append('|').AppendJoin('|', widths.Select((width, column) => column == 0 ? new string('-', width + 2) : new string('-', width + 1) + ":")).Append("|\n");
            }
        }

        int rounds = cells.Max(cell => cell.Rounds.Count);
        return text.Append(CultureInfo.InvariantCulture, $"\nMedians of {rounds} interleaved round{(rounds == 1 ? "" : "s")}; (in brackets) the direct time itself. ~ spread above {Cell.MaxSpread:P0}; ! every round disturbed (other processes used more than {Cell.MaxForeignCpu:P0} of the machine); x some requests failed. {cells.Sum(cell => cell.DisturbedRounds)} of {cells.Sum(cell => cell.Rounds.Count)} values come from disturbed rounds; where a cell has undisturbed ones, only those count.\n").ToString();
    }

    private static object[] Ratios(string[] names, Cell[] cells) =>
    [
        .. from metric in Metric.All
           from rival in Rivals(names)
           let ratio = Ratio(Find(cells, metric.Id, "ours"), Find(cells, metric.Id, rival))
           where ratio is not null
           select new { metric = metric.Id, ours_over = rival, ratio, metric.HigherIsBetter },
    ];

    private static IEnumerable<string> Rivals(string[] names) => names.Contains("ours", StringComparer.Ordinal) ? names.Where(name => name is not ("ours" or "direct")) : [];

    private static double? Ratio(Cell? ours, Cell? rival) => ours is null || rival is null || rival.Median == 0 ? null : ours.Median / rival.Median;

    private static Cell? Find(Cell[] cells, string metric, string name) => Array.Find(cells, cell => cell.Metric == metric && cell.Name == name);
}
