using System.Collections.Immutable;

namespace Dlp.Policy.Boundaries;

/// <summary>Some rows in order of their numbers, or why there are none.</summary>
/// <param name="Rows">The rows; empty at the end of the trail.</param>
/// <param name="Problem">Why reading failed; null when it did not.</param>
public readonly record struct AuditPage<TRow>(ImmutableArray<TRow> Rows, string? Problem);
