using System.Collections.Immutable;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Review;

/// <summary>What came of one part. Reasons are free of content.</summary>
internal readonly record struct PartOutcome(ImmutableArray<Finding> Findings, Completeness Completeness, string Reason)
{
    public static PartOutcome Clean { get; } = new([], Completeness.Complete, "");
}
