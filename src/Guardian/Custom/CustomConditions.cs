using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Dlp.Guardian.Detection;
using Dlp.Policy.CustomTypes;

namespace Dlp.Guardian.Custom;

/// <summary>What supports a match and what suppresses it, ready to be asked. Words and values are normalised as texts are.</summary>
internal sealed class CustomConditions
{
    public CustomNear? Near { get; init; }

    public ImmutableArray<string> SupportingTypes => Near?.Types ?? [];

    public ContextWords? Support { get; init; }

    public ContextWords? Suppress { get; init; }

    public int SuppressWithin { get; init; }

    /// <summary>Whole values that are no matches.</summary>
    public HashSet<string>? Values { get; init; }

    /// <summary>Patterns of whole values that are no matches.</summary>
    public ImmutableArray<Regex> Patterns { get; init; } = [];

    public bool Excludes(DetectionContext context, int start, int end)
    {
        var value = context.Text[start..end];
        if (Values?.GetAlternateLookup<ReadOnlySpan<char>>().Contains(value) == true)
            return true;
        foreach (var pattern in Patterns)
        {
            context.Charge(value.Length);
            if (pattern.IsMatch(value))
                return true;
        }

        return Suppress is not null && context.Near(Suppress, start, end, SuppressWithin, SuppressWithin) is not null;
    }
}
