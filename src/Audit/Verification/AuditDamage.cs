namespace Dlp.Audit.Verification;

/// <summary>The first place where the trail is not what was written.</summary>
/// <param name="Table"><c>records</c> or <c>outcomes</c>.</param>
/// <param name="Sequence">Number of the row that is wrong, or of the first one missing.</param>
/// <param name="Reason">What is wrong, for people; no content.</param>
public sealed record AuditDamage(string Table, long Sequence, string Reason);
