using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Dlp.Policy.Documents;
using Dlp.Policy.Snapshots;

namespace Dlp.Storage.Policies;

/// <summary>What came of reading the policy file once.</summary>
/// <param name="Path">The file.</param>
/// <param name="Loaded">The snapshot that is now in force; null when the document was refused.</param>
/// <param name="Errors">Why it was refused; empty when loaded.</param>
/// <param name="VersionInForce">Version in force after this attempt; empty when there is none.</param>
public sealed record PolicyLoadOutcome(string Path, PolicySnapshot? Loaded, ImmutableArray<PolicyError> Errors, string VersionInForce)
{
    /// <summary>Whether the document was taken.</summary>
    [MemberNotNullWhen(true, nameof(Loaded))]
    public bool Succeeded => Loaded is not null;

    /// <summary>One line per error, as compilers print them: <c>policy.yaml(12,5) rules[0].action: ...</c>.</summary>
    public IEnumerable<string> ErrorLines => Errors.Select(error => error.Line == 0 ? $"{Path}: {error.Message}" : $"{Path}{error}");
}
