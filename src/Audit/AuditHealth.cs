namespace Dlp.Audit;

/// <summary>Whether records can be made durable.</summary>
/// <param name="IsHealthy">They can.</param>
/// <param name="Problem">Why not; null when healthy. Names files and errors, never content.</param>
public sealed record AuditHealth(bool IsHealthy, string? Problem);
