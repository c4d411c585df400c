namespace Dlp.Policy.Boundaries;

/// <summary>A stored outcome as read back; outcomes have a chain of their own.</summary>
/// <param name="Sequence">Position among outcomes; starts at 1, no gaps.</param>
/// <param name="Id">Id of the record it closes.</param>
/// <param name="Document">UTF-8 JSON object.</param>
/// <param name="Hash">Its link of the <see cref="AuditChain"/>.</param>
public sealed record AuditOutcomeRow(long Sequence, Guid Id, ReadOnlyMemory<byte> Document, ReadOnlyMemory<byte> Hash);
