namespace Dlp.Policy.Boundaries;

/// <summary>The highest numbers ever given out, which rows removed from the end leave behind.</summary>
/// <param name="Records">Of records.</param>
/// <param name="Outcomes">Of outcomes.</param>
/// <param name="Problem">Why they could not be read; null when they could.</param>
public readonly record struct AuditTotals(long Records, long Outcomes, string? Problem);
