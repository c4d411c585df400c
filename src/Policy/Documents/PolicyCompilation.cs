using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Dlp.Policy.Snapshots;

namespace Dlp.Policy.Documents;

/// <summary>What compiling a document gave: a snapshot, or every reason why not.</summary>
/// <param name="Snapshot">The compiled policy; null when there are errors.</param>
/// <param name="Errors">In reading order; empty when there is a snapshot.</param>
public sealed record PolicyCompilation(PolicySnapshot? Snapshot, ImmutableArray<PolicyError> Errors)
{
    /// <summary>Whether there is a snapshot.</summary>
    [MemberNotNullWhen(true, nameof(Snapshot))]
    public bool Succeeded => Snapshot is not null;
}
