namespace Dlp.Policy.Boundaries;

/// <summary>A stored record as read back.</summary>
/// <param name="Sequence">Position in the trail; starts at 1, no gaps, never reused.</param>
/// <param name="Entry">The record.</param>
/// <param name="Hash">Its link of the <see cref="AuditChain"/>.</param>
/// <param name="Outcome">Document of its outcome; null while unknown.</param>
public sealed record AuditRow(long Sequence, AuditEntry Entry, ReadOnlyMemory<byte> Hash, ReadOnlyMemory<byte>? Outcome);
