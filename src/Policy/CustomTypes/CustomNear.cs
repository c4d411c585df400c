using System.Collections.Immutable;

namespace Dlp.Policy.CustomTypes;

/// <summary>What supports a match when it stands near.</summary>
/// <param name="Words">Words, without ASCII case.</param>
/// <param name="Types">Ids of other types.</param>
/// <param name="Within">How near, in characters on either side.</param>
/// <param name="IsRequired">A match without support is no match.</param>
/// <param name="Confidence">Score of a match with support.</param>
public sealed record CustomNear(ImmutableArray<string> Words, ImmutableArray<string> Types, int Within, bool IsRequired, double Confidence);
