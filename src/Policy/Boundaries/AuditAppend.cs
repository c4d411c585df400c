using System.Collections.Immutable;

namespace Dlp.Policy.Boundaries;

/// <summary>What became of one append. <c>default</c> is not durable.</summary>
/// <param name="IsDurable">Everything but the <paramref name="Conflicts"/> is on disk, error-checked.</param>
/// <param name="Problem">Why not; null when durable.</param>
/// <param name="Conflicts">Ids that the store already holds with a different document; those records are not stored. May be <c>default</c>.</param>
/// <param name="Head">End of the chain after the append.</param>
public readonly record struct AuditAppend(bool IsDurable, string? Problem, ImmutableArray<Guid> Conflicts, AuditHead Head)
{
    /// <summary>Nothing may be taken as durable; rows may be there all the same (a commit that reports failure can survive), which retrying by id forgives.</summary>
    public static AuditAppend Failed(string problem) => new(false, problem, [], default);
}
