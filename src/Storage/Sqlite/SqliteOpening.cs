using Microsoft.Data.Sqlite;

namespace Dlp.Storage.Sqlite;

/// <summary>An open connection, or why there is none.</summary>
/// <param name="Connection">The caller's to dispose; null when <paramref name="Problem"/> is set.</param>
/// <param name="Problem">Why not; names the path.</param>
internal readonly record struct SqliteOpening(SqliteConnection? Connection, string? Problem);
