using Dlp.Policy.Boundaries;

namespace Dlp.Audit.Verification;

/// <summary>What checking a trail found.</summary>
/// <param name="Records">Records found good before the first damage.</param>
/// <param name="Outcomes">Outcomes found good before the first damage.</param>
/// <param name="Head">End of the good chain of records.</param>
/// <param name="Damage">The first damage; null when there is none.</param>
/// <param name="Problem">Why the check could not be finished; null when it was.</param>
public sealed record AuditVerification(long Records, long Outcomes, AuditHead Head, AuditDamage? Damage, string? Problem)
{
    /// <summary>Checked to the end and nothing wrong.</summary>
    public bool IsIntact => Damage is null && Problem is null;
}
