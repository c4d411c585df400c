using System.Collections.Immutable;

namespace Dlp.Proxy.Apps.Catalogue;

/// <summary>
/// Reads catalogue lines, tab separated: host, service, category, vendor, match, path prefix, adapter, source, enabled. Empty lines, the header and
/// lines starting with <c>#</c> are skipped. In an override a line for a known host and path replaces it, <c>-host</c> removes every row of that host,
/// <c>+host</c> enables them, and columns after the host may be left out.
/// </summary>
internal static class CatalogueFile
{
    private const int MaxLines = 100_000;

    /// <summary>Applies a file to the rows so far.</summary>
    public static void Apply(string text, List<CatalogueApp> rows, bool isOverride, ImmutableArray<CatalogueProblem>.Builder problems)
    {
        var number = 0;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            number++;
            var line = raw.TrimEnd();
            if (line.IsWhiteSpace() || line[0] == '#' || line.StartsWith("host_suffix\t", StringComparison.Ordinal))
                continue;
            var reason = number > MaxLines ? $"at most {MaxLines} lines" : Apply(line.ToString().Split('\t', StringSplitOptions.TrimEntries), rows, isOverride);
            if (reason.Length > 0)
                problems.Add(new CatalogueProblem(number, reason));
            if (number > MaxLines)
                return;
        }
    }

    private static string Apply(string[] columns, List<CatalogueApp> rows, bool isOverride)
    {
        var host = columns[0].ToLowerInvariant();
        if (isOverride && host[0] is '-' or '+')
        {
            var pattern = host[1..];
            var known = rows.FindIndex(row => row.HostPattern == pattern);
            if (known < 0)
                return "a host of the catalogue after - or +";
            if (host[0] == '-')
                _ = rows.RemoveAll(row => row.HostPattern == pattern);
            else
                for (var i = known; i < rows.Count; i++)
                    if (rows[i].HostPattern == pattern)
                        rows[i] = rows[i] with { IsEnabled = true };
            return "";
        }

        if (columns.Length > 9 || (!isOverride && columns.Length != 8))
            return "8 columns, 9 with enabled";
        var row = Row(columns, host, isOverride, out var reason);
        if (row is null)
            return reason;
        var same = rows.FindIndex(other => other.HostPattern == row.HostPattern && other.PathPrefix == row.PathPrefix && other.Match == row.Match);
        if (same < 0)
            rows.Add(row);
        else if (isOverride)
            rows[same] = row;
        else
            return "each host and path once";
        return "";
    }

    private static CatalogueApp? Row(string[] columns, string host, bool isOverride, out string reason)
    {
        string Column(int index, string otherwise = "") => index < columns.Length && columns[index].Length > 0 ? columns[index] : otherwise;
        HostMatch? match = Column(4, host.Contains('*', StringComparison.Ordinal) ? "glob" : "suffix") switch
        {
            "exact" => HostMatch.Exact,
            "suffix" => HostMatch.Suffix,
            "glob" => HostMatch.Glob,
            _ => null,
        };
        var prefix = Column(5);
        var source = Column(7, isOverride ? "local" : "");
        bool? isEnabled = Column(8) switch
        {
            "" => isOverride || source != "K",
            "on" or "true" => true,
            "off" or "false" => false,
            _ => null,
        };
        reason = match is null ? "match: exact, suffix or glob"
            : !CatalogueHost.IsPattern(host, match.Value) ? "host: lower-case labels, * only in a glob and never in the last two labels"
            : prefix.Length > 0 && prefix[0] != '/' ? "path prefix: starts with /"
            : isEnabled is null ? "enabled: on or off"
            : Column(1, isOverride ? host : "").Length == 0 ? "service: a name"
            : "";
        return reason.Length > 0 ? null
            : new CatalogueApp(host, Column(1, host), Column(2), Column(3), match!.Value, prefix, Column(6), source, isEnabled!.Value);
    }
}
