namespace Dlp.Policy.Boundaries;

/// <summary>The stretch of the trail a query can match in.</summary>
/// <param name="After">Matches are numbered above this.</param>
/// <param name="UpTo">And up to this, for records present at the time of asking.</param>
/// <param name="Problem">Why it could not be found out; null when it could.</param>
public readonly record struct AuditBounds(long After, long UpTo, string? Problem);
