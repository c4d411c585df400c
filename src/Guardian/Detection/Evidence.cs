using System.Collections.Immutable;

namespace Dlp.Guardian.Detection;

/// <summary>A score with its reasons. Reasons name rules and our own words, never content.</summary>
internal struct Evidence(double start, string pattern)
{
    private readonly List<EvidenceStep> _steps = [new(pattern, start)];
    private double _score = start;

    /// <summary>0.01 to 0.99: rules are never certain, and what was reported is never nothing.</summary>
    public readonly double Score => Math.Round(Math.Clamp(_score, 0.01, 0.99), 2);

    /// <summary>Why, without points: what records and exports carry.</summary>
    public readonly ImmutableArray<string> Reasons
    {
        get
        {
            var reasons = ImmutableArray.CreateBuilder<string>(_steps.Count);
            foreach (var step in _steps)
                reasons.Add(step.Reason);
            return reasons.MoveToImmutable();
        }
    }

    /// <summary>The same with points, for people who ask how a score came about.</summary>
    public readonly ImmutableArray<EvidenceStep> Steps => [.. _steps];

    public void Add(double points, string reason)
    {
        _score += points;
        _steps.Add(new(reason, points));
    }

    /// <summary>Adds what the words around a value say, if they say anything.</summary>
    public void AddContext(double points, string? reason)
    {
        if (reason is not null)
            Add(points, reason);
    }
}
