namespace Dlp.Storage.Audit;

/// <summary>An opened store or reader, or why there is none.</summary>
/// <param name="Value">The caller's to dispose; null when <paramref name="Problem"/> is set.</param>
/// <param name="Problem">Why not, one line that names the path; null when opened.</param>
public readonly record struct SqliteAuditOpening<T>(T? Value, string? Problem)
    where T : class;
