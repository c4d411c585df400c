using Dlp.Policy.Documents;
using Dlp.Policy.Words;

namespace Dlp.Policy.Snapshots;

/// <summary>Matches destinations by app name, <c>category:</c> or <c>host:</c>.</summary>
internal sealed class AppMatcher
{
    private readonly NameMatcher _names;
    private readonly NameMatcher _categories;
    private readonly NameMatcher _hosts;

    private AppMatcher(NameMatcher names, NameMatcher categories, NameMatcher hosts) => (_names, _categories, _hosts) = (names, categories, hosts);

    public bool IsEmpty => _names.IsEmpty && _categories.IsEmpty && _hosts.IsEmpty;

    public static AppMatcher Of(IReadOnlyCollection<string> patterns)
    {
        return new AppMatcher(NameMatcher.Of([.. patterns.Where(p => !HasPrefix(p))]), With(PatternReader.CategoryPrefix), With(PatternReader.HostPrefix));

        static bool HasPrefix(string pattern) =>
            pattern.StartsWith(PatternReader.CategoryPrefix, StringComparison.Ordinal) || pattern.StartsWith(PatternReader.HostPrefix, StringComparison.Ordinal);

        NameMatcher With(string prefix) =>
            NameMatcher.Of([.. patterns.Where(p => p.StartsWith(prefix, StringComparison.Ordinal)).Select(p => p[prefix.Length..].Trim())]);
    }

    public bool Matches(Destination destination) =>
        _names.Matches(destination.App) || _categories.Matches(destination.Category) || _hosts.Matches(destination.Host);
}
