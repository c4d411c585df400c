using System.Collections.Immutable;

namespace Dlp.Policy.Words;

/// <summary>What inspection found, and how far it came. A value always exists; faults are <see cref="Completeness.Unavailable"/>.</summary>
/// <param name="Findings">Ordered by part, then start; never overlapping within one part.</param>
/// <param name="Completeness">How much was inspected.</param>
/// <param name="Reason">Why not complete, free of content; empty when complete.</param>
public sealed record Inspection(ImmutableArray<Finding> Findings, Completeness Completeness, string Reason)
{
    /// <summary>Complete, nothing found.</summary>
    public static Inspection Clean { get; } = new([], Completeness.Complete, "");

    /// <summary>Could not be inspected, for the given reason.</summary>
    public static Inspection Unscannable(string reason) => new([], Completeness.Unavailable, reason);
}
