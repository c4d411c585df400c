using System.Collections.Immutable;

namespace Dlp.Policy.CustomTypes;

/// <summary>What makes a match no match.</summary>
/// <param name="Values">Values, whole, without ASCII case.</param>
/// <param name="File">Path of a list of such values, relative to the document; empty for none.</param>
/// <param name="Patterns">Regular expressions for the whole value.</param>
/// <param name="NearWords">Words near the value.</param>
/// <param name="Within">How near, in characters on either side.</param>
public sealed record CustomExclusion(ImmutableArray<string> Values, string File, ImmutableArray<string> Patterns, ImmutableArray<string> NearWords, int Within);
