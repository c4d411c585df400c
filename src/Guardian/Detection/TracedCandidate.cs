using System.Collections.Immutable;

namespace Dlp.Guardian.Detection;

/// <summary>A match with how its score came about.</summary>
internal readonly record struct TracedCandidate(Candidate Candidate, ImmutableArray<EvidenceStep> Steps);
