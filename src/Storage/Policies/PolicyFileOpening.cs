using System.Diagnostics.CodeAnalysis;

namespace Dlp.Storage.Policies;

/// <summary>What came of opening the policy file at start.</summary>
/// <param name="Store">The store; null when there is no good document. The caller disposes it.</param>
/// <param name="Outcome">The first load, with its errors.</param>
public sealed record PolicyFileOpening(PolicyFileStore? Store, PolicyLoadOutcome Outcome)
{
    /// <summary>Whether there is a policy to start with.</summary>
    [MemberNotNullWhen(true, nameof(Store))]
    public bool Succeeded => Store is not null;
}
