using Microsoft.Data.Sqlite;

namespace Dlp.Storage.Sqlite;

/// <summary>
/// Opens database files so that a commit means "on disk": write-ahead log, synchronous=FULL, verified. The file is readable by its owner only.
/// </summary>
internal static class SqliteFile
{
    private const UnixFileMode OwnerFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnerFolder = OwnerFile | UnixFileMode.UserExecute;
    private const UnixFileMode OthersWrite = UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    /// <summary>Opens <paramref name="path"/>; every failure is a value.</summary>
    internal static SqliteOpening Open(string path, SqliteFileOptions options)
    {
        if (SqliteLibrary.EnsureLoaded() is { } missing)
        {
            return new SqliteOpening(null, missing);
        }

        SqliteConnection? connection = null;
        try
        {
            var problem = options.ReadOnly ? (File.Exists(path) ? null : "there is no such file") : Prepare(path, options.Create);
            if (problem is null)
            {
                connection = Connect(path, options);
                problem = options.ReadOnly ? SetUpReading(connection, options) : SetUpWriting(connection, options);
            }

            if (problem is null)
            {
                return new SqliteOpening(connection, null);
            }

            connection?.Dispose();
            return new SqliteOpening(null, $"{path}: {problem}");
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            connection?.Dispose();
            return new SqliteOpening(null, $"{path}: {e.Message}");
        }
    }

    private static SqliteConnection Connect(string path, SqliteFileOptions options)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path.GetFullPath(path),
            Mode = options.ReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWrite,
            Pooling = false, // A pooled connection would outlive Dispose and hold its files.
        }.ToString());
        try
        {
            connection.Open();
            connection.Run($"PRAGMA busy_timeout = {(long)options.BusyTimeout.TotalMilliseconds}; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static string? SetUpReading(SqliteConnection connection, SqliteFileOptions options)
    {
        connection.Run("PRAGMA query_only = ON");
        return options.Schema.Require(connection);
    }

    private static string? SetUpWriting(SqliteConnection connection, SqliteFileOptions options)
    {
        // The answer is the mode in force, which stays the old one where write-ahead logging is impossible (network file systems).
        var mode = connection.Text("PRAGMA journal_mode = WAL");
        if (mode != "wal")
        {
            return $"write-ahead logging is not possible here (journal_mode stays {mode})";
        }

        connection.Run("PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864");
        var synchronous = connection.Number("PRAGMA synchronous");
        var busy = connection.Number("PRAGMA busy_timeout");
        if (synchronous != 2 || busy != (long)options.BusyTimeout.TotalMilliseconds)
        {
            return $"settings did not take effect (synchronous={synchronous}, busy_timeout={busy})";
        }

        if (options.Schema.Migrate(connection) is { } problem)
        {
            return problem;
        }

        // After a failed fsync Linux calls the pages clean although they never reached the disk, and a later fsync succeeds. A log that holds
        // such frames must not be continued: a power cut would end recovery there and lose what was acknowledged after. Folding the log into
        // the database rewrites the pages; only an emptied log is a safe beginning.
        using var checkpoint = new SqliteStatement(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        return checkpoint.Step() && checkpoint.Int64(0) == 0 ? null : "another process is reading or writing it; its log could not be folded in";
    }

    private static string? Prepare(string path, bool create)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (folder is null)
        {
            return "it has no folder";
        }

        if (create)
        {
            _ = Directory.CreateDirectory(folder, OwnerFolder);
        }

        // Whoever may write the folder may replace the file.
        if ((File.GetUnixFileMode(folder) & OthersWrite) != UnixFileMode.None)
        {
            return $"its folder can be written by others; chmod 0700 {folder}";
        }

        if (!File.Exists(path))
        {
            if (!create)
            {
                return "it was deleted while in use; restart the service to begin a new one";
            }

            // SQLite gives its log and shared-memory files the mode of the database, so only this one needs care.
            using var created = new FileStream(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = OwnerFile });
        }
        else if (File.GetUnixFileMode(path) != OwnerFile)
        {
            File.SetUnixFileMode(path, OwnerFile);
        }

        return null;
    }
}
