using System.Buffers;

namespace Dlp.Proxy.Apps.Catalogue;

/// <summary>Host names as the catalogue compares them: A-labels (RFC 5890) in lower case, without the root's dot.</summary>
internal static class CatalogueHost
{
    private const int MaxHost = 253;
    private const int MaxLabel = 63;

    private static readonly SearchValues<char> LabelCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_");

    /// <summary>Canonical form, or null for anything that is not a plain host name: no port, no user, no empty label, no other script.</summary>
    public static string? Canonical(string host)
    {
        if (host.EndsWith('.'))
            host = host[..^1];
        host = host.ToLowerInvariant();
        return IsHost(host) ? host : null;
    }

    /// <summary>Whether a catalogue pattern is well formed. A glob must name its last two labels, or it would cover half the web.</summary>
    public static bool IsPattern(string pattern, HostMatch match)
    {
        // One label is a machine of the company's own (http://llm:8000/), as a suffix it would be a whole top-level domain.
        if (match == HostMatch.Exact)
            return IsHost(pattern);
        if (match == HostMatch.Suffix)
            return IsHost(pattern) && pattern.Contains('.', StringComparison.Ordinal);
        var labels = pattern.Split('.');
        return labels.Length > 2 && labels.Length < 20 && !labels[^1].Contains('*', StringComparison.Ordinal) && !labels[^2].Contains('*', StringComparison.Ordinal)
            && labels.All(label => label.Count(unit => unit == '*') <= 1) && IsHost(pattern.Replace('*', 'x'));
    }

    /// <summary>Whether a glob fits; <c>*</c> never crosses a dot.</summary>
    public static bool FitsGlob(string pattern, string host)
    {
        var (patternLabels, hostLabels) = (pattern.Split('.'), host.Split('.'));
        if (patternLabels.Length != hostLabels.Length)
            return false;
        for (var i = 0; i < patternLabels.Length; i++)
        {
            var star = patternLabels[i].IndexOf('*', StringComparison.Ordinal);
            var (before, after) = star < 0 ? (patternLabels[i], "") : (patternLabels[i][..star], patternLabels[i][(star + 1)..]);
            var fits = star < 0
                ? hostLabels[i] == before
                : hostLabels[i].Length > before.Length + after.Length && hostLabels[i].StartsWith(before, StringComparison.Ordinal) && hostLabels[i].EndsWith(after, StringComparison.Ordinal);
            if (!fits)
                return false;
        }

        return true;
    }

    private static bool IsHost(string host)
    {
        if (host.Length is 0 or > MaxHost)
            return false;
        foreach (var range in host.AsSpan().Split('.'))
        {
            var label = host.AsSpan(range);
            if (label.Length is 0 or > MaxLabel || label.ContainsAnyExcept(LabelCharacters))
                return false;
        }

        return true;
    }
}
