using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Dlp.Policy.Snapshots;

/// <summary>Matches names without case against exact names, <c>*</c>, <c>prefix*</c> and <c>*suffix</c>.</summary>
internal sealed class NameMatcher
{
    private readonly bool _all;
    private readonly FrozenSet<string> _exact;
    private readonly ImmutableArray<string> _prefixes;
    private readonly ImmutableArray<string> _suffixes;

    private NameMatcher(bool all, FrozenSet<string> exact, ImmutableArray<string> prefixes, ImmutableArray<string> suffixes) =>
        (_all, _exact, _prefixes, _suffixes) = (all, exact, prefixes, suffixes);

    public bool MatchesAll => _all;

    public bool IsEmpty => !_all && _exact.Count == 0 && _prefixes.IsEmpty && _suffixes.IsEmpty;

    /// <param name="patterns">Valid patterns: at most one star, first or last.</param>
    public static NameMatcher Of(IReadOnlyCollection<string> patterns) => new(
        patterns.Contains("*"),
        patterns.Where(p => !p.Contains('*', StringComparison.Ordinal)).ToFrozenSet(StringComparer.OrdinalIgnoreCase),
        [.. patterns.Where(p => p.Length > 1 && p[^1] == '*').Select(p => p[..^1])],
        [.. patterns.Where(p => p.Length > 1 && p[0] == '*').Select(p => p[1..])]);

    public bool Matches(string name)
    {
        if (_all || _exact.Contains(name))
            return true;
        foreach (var prefix in _prefixes)
        {
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        foreach (var suffix in _suffixes)
        {
            if (name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    public bool MatchesAny(ImmutableArray<string> names)
    {
        if (names.IsDefault)
            return false;
        foreach (var name in names)
        {
            if (Matches(name))
                return true;
        }

        return false;
    }
}
