using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using Dlp.Policy.Documents.Yaml;
using Dlp.Policy.Snapshots;

namespace Dlp.Policy.Documents;

/// <summary>Reads lists of name patterns: a name, <c>*</c>, <c>prefix*</c> or <c>*suffix</c>; apps may also go by <c>host:</c> and <c>category:</c>.</summary>
internal sealed class PatternReader(PolicyVocabulary vocabulary, PolicyErrorList errors)
{
    public const string HostPrefix = "host:";
    public const string CategoryPrefix = "category:";

    /// <summary>Subjects or groups; empty when absent.</summary>
    public ImmutableArray<string> ReadNames(MapReader keys, string key) => Read(keys, key, (_, _, _) => { });

    /// <summary>Apps; empty when absent.</summary>
    public ImmutableArray<string> ReadApps(MapReader keys, string key) => Read(keys, key, CheckApp);

    private ImmutableArray<string> Read(MapReader keys, string key, Action<string, YamlNode, string> check)
    {
        var patterns = ImmutableArray.CreateBuilder<string>();
        foreach (var (node, path) in keys.List(key) ?? [])
        {
            if (MapReader.TextOf(node, path, PolicyLimits.MaxPatternLength, errors) is not { } text)
                continue;
            var pattern = text.Trim();
            if (IsGlob(pattern))
                check(pattern, node, path);
            else
                errors.Add(node.Mark, path, "'*' may stand alone, first or last, and once: '*', 'name*' or '*name'. Write several entries instead.");
            patterns.Add(pattern);
        }

        return patterns.ToImmutable();
    }

    private static bool IsGlob(string pattern)
    {
        var name = pattern.AsSpan(pattern.StartsWith(HostPrefix, StringComparison.Ordinal) ? HostPrefix.Length : pattern.StartsWith(CategoryPrefix, StringComparison.Ordinal) ? CategoryPrefix.Length : 0);
        var star = name.IndexOf('*');
        return star < 0 || star == name.LastIndexOf('*') && (star == 0 || star == name.Length - 1);
    }

    private void CheckApp(string pattern, YamlNode node, string path)
    {
        if (pattern.StartsWith(HostPrefix, StringComparison.Ordinal))
        {
            if (!IsHostPattern(pattern.AsSpan(HostPrefix.Length)))
                errors.Add(node.Mark, path, "After 'host:' comes a host name alone, in lower case and A-label form (xn--...), such as 'host:chat.example.com' or 'host:*.example.com'; no scheme, port or path.");
        }
        else if (pattern.StartsWith(CategoryPrefix, StringComparison.Ordinal))
        {
            CheckKnown(pattern[CategoryPrefix.Length..].Trim(), vocabulary.Categories, "category of the app catalogue", node, path);
        }
        else if (pattern.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && vocabulary.Apps?.Contains(pattern, StringComparer.OrdinalIgnoreCase) != true)
        {
            errors.Add(node.Mark, path, $"Unknown prefix '{pattern[..colon]}:'.{NearestWord.Hint(pattern[..(colon + 1)], [HostPrefix, CategoryPrefix])} Use an app name, 'host:' or 'category:'.");
        }
        else
        {
            CheckKnown(pattern, vocabulary.Apps, "app of the catalogue", node, path);
        }
    }

    private void CheckKnown(string pattern, IReadOnlyCollection<string>? known, string kind, YamlNode node, string path)
    {
        if (pattern.Length == 0)
        {
            errors.Add(node.Mark, path, $"Name a {kind} here.");
            return;
        }

        if (known is null || pattern == "*")
            return;
        var matcher = NameMatcher.Of([pattern]);
        if (!known.Any(matcher.Matches))
            errors.Add(node.Mark, path, $"{MapReader.Found(new YamlScalar(node.Mark, pattern, true))} matches no {kind}, so the rule would never apply to it.{NearestWord.Hint(pattern, known)} Use 'host:' for hosts outside the catalogue.");
    }

    private static bool IsHostPattern(ReadOnlySpan<char> host)
    {
        if (host.Contains(':'))
            return IPAddress.TryParse(host, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6;
        if (host.StartsWith("*"))
            host = host[1..];
        else if (host.EndsWith("*"))
            host = host[..^1];
        foreach (var c in host)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c is not ('.' or '-' or '_'))
                return false;
        }

        return host.Length == 0 || host[^1] != '.';
    }
}
