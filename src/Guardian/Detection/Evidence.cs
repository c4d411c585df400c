using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Dlp.Guardian.Detection;

/// <summary>A score with its reasons. Reasons name rules and our own words, never content.</summary>
internal struct Evidence(double start, string pattern)
{
    private readonly List<string> _reasons = [pattern];
    private double _score = start;

    /// <summary>0.01 to 0.99: rules are never certain, and what was reported is never nothing.</summary>
    public readonly double Score => Math.Round(Math.Clamp(_score, 0.01, 0.99), 2);

    public readonly ImmutableArray<string> Reasons => ImmutableCollectionsMarshal.AsImmutableArray(_reasons.ToArray());

    public void Add(double points, string reason)
    {
        _score += points;
        _reasons.Add(reason);
    }

    /// <summary>Adds what the words around a value say, if they say anything.</summary>
    public void AddContext(double points, string? reason)
    {
        if (reason is not null)
            Add(points, reason);
    }
}
