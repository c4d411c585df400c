using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Dlp.Proxy.Apps.Catalogue;

/// <summary>
/// Which hosts are LLM services and how each is handled. Immutable and thread-safe. Hosts are compared label by label on their canonical form:
/// <c>openai.com.evil.test</c> is not <c>openai.com</c>.
/// </summary>
public sealed class AppCatalogue
{
    private const string Resource = "Dlp.Proxy.Apps.Catalogue.genai-hosts.tsv";

    private readonly FrozenDictionary<string, CatalogueApp[]> _byHost;
    private readonly ImmutableArray<CatalogueApp> _globs;

    private AppCatalogue(List<CatalogueApp> rows)
    {
        Apps = [.. rows];
        _byHost = rows.Where(row => row.Match != HostMatch.Glob).GroupBy(row => row.HostPattern).ToFrozenDictionary(
            group => group.Key,
            group => group.OrderBy(row => row.Match).ThenByDescending(row => row.PathPrefix.Length).ToArray());
        _globs = [.. rows.Where(row => row.Match == HostMatch.Glob).OrderByDescending(row => row.HostPattern.Length).ThenByDescending(row => row.PathPrefix.Length)];
    }

    /// <summary>Every row, enabled or not.</summary>
    public ImmutableArray<CatalogueApp> Apps { get; }

    /// <summary>The shipped catalogue, changed by an administrator's file of the same form.</summary>
    /// <param name="overrideTsv">Text of that file, or null. Lines: a whole or shortened row adds or replaces, <c>-host</c> removes, <c>+host</c> enables.</param>
    public static CatalogueOutcome Load(string? overrideTsv = null)
    {
        using var stream = typeof(AppCatalogue).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("The catalogue is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return Load(reader.ReadToEnd(), overrideTsv);
    }

    /// <summary>A catalogue from text; problems of the override come with its line numbers.</summary>
    /// <param name="baseTsv">A whole catalogue.</param>
    /// <param name="overrideTsv">Changes to it, or null.</param>
    public static CatalogueOutcome Load(string baseTsv, string? overrideTsv)
    {
        var rows = new List<CatalogueApp>();
        var problems = ImmutableArray.CreateBuilder<CatalogueProblem>();
        CatalogueFile.Apply(baseTsv, rows, isOverride: false, problems);
        if (overrideTsv is not null)
            CatalogueFile.Apply(overrideTsv, rows, isOverride: true, problems);
        return new CatalogueOutcome(new AppCatalogue(rows), problems.ToImmutable());
    }

    /// <summary>What to do with a connection before any path is known; null when the host is not catalogued.</summary>
    /// <param name="host">Host; canonicalised here, and not catalogued when it is no plain host name.</param>
    public CatalogueMatch? Find(string host)
    {
        CatalogueApp? first = null;
        CatalogueApp? disabled = null;
        foreach (var row in RowsOf(host))
        {
            if (!row.IsEnabled)
            {
                disabled ??= row;
                continue;
            }

            if (row.Handling == AppHandling.Intercept)
                return new(row, AppHandling.Intercept);
            first ??= row;
            if (row.PathPrefix.Length == 0)
                return new(row, row.Handling); // this row has every path, so broader rows have none
        }

        return (first ?? disabled) is { } app ? new(app, app.PathPrefix.Length == 0 ? app.Handling : AppHandling.Tunnel) : null;
    }

    /// <summary>What to do with a request; null when no row covers the path, and it passes uninspected as part of a shared host.</summary>
    /// <param name="host">Host, as above.</param>
    /// <param name="path">Raw path without query.</param>
    public CatalogueMatch? Find(string host, string path)
    {
        var isAmbiguous = IsAmbiguous(path);
        CatalogueApp? disabled = null;
        foreach (var row in RowsOf(host))
        {
            // A path that an origin may rewrite is covered by every prefix that would inspect it.
            if (!Covers(row.PathPrefix, path) && !(isAmbiguous && row.Handling == AppHandling.Intercept))
                continue;
            if (row.IsEnabled)
                return isAmbiguous && row.PathPrefix.Length > 0 && row.Handling != AppHandling.Intercept ? Broadest(host) : new(row, row.Handling);
            disabled ??= row;
        }

        return disabled is null ? null : new(disabled, AppHandling.Tunnel);
    }

    private CatalogueMatch? Broadest(string host)
    {
        CatalogueApp? found = null;
        foreach (var row in RowsOf(host))
            if (row.IsEnabled && (found is null || (found.Handling == AppHandling.Tunnel && row.Handling != AppHandling.Tunnel)))
                found = row;
        return found is null ? null : new(found, found.Handling);
    }

    /// <summary>Rows that fit a host, closest first: exact, then longer suffixes before shorter ones, then globs; longer paths first.</summary>
    private IEnumerable<CatalogueApp> RowsOf(string host)
    {
        if (CatalogueHost.Canonical(host) is not { } canonical)
            yield break;
        for (var start = 0; start >= 0; start = canonical.IndexOf('.', start) is var dot and >= 0 ? dot + 1 : -1)
        {
            if (!_byHost.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(canonical.AsSpan(start), out var rows))
                continue;
            foreach (var row in rows)
                if (start == 0 || row.Match == HostMatch.Suffix)
                    yield return row;
        }

        foreach (var row in _globs)
            if (CatalogueHost.FitsGlob(row.HostPattern, canonical))
                yield return row;
    }

    private static bool IsAmbiguous(string path) =>
        path.Contains('%', StringComparison.Ordinal) || path.Contains('\\', StringComparison.Ordinal) || path.Contains(';', StringComparison.Ordinal)
        || path.Contains("//", StringComparison.Ordinal) || path.Contains("/.", StringComparison.Ordinal);

    /// <summary>Whether a path starts with a prefix, without case; <c>*</c> in the prefix is one segment.</summary>
    private static bool Covers(string prefix, string path)
    {
        var at = 0;
        for (var i = 0; i < prefix.Length; i++)
        {
            if (prefix[i] == '*')
            {
                var start = at;
                while (at < path.Length && path[at] != '/')
                    at++;
                if (at == start)
                    return false;
            }
            else if (at >= path.Length || char.ToLowerInvariant(path[at++]) != char.ToLowerInvariant(prefix[i]))
            {
                return false;
            }
        }

        return true;
    }
}
