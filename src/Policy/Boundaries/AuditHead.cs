namespace Dlp.Policy.Boundaries;

/// <summary>The end of the chain of records. Kept somewhere else (a SIEM, paper), it proves that nothing up to it was cut off.</summary>
/// <param name="Sequence">Number of the last record; 0 when there is none.</param>
/// <param name="Hash">Its hash, 64 lower-case hexadecimal digits; empty when there is none.</param>
public readonly record struct AuditHead(long Sequence, string? Hash);
