using Microsoft.Data.Sqlite;

namespace Dlp.Storage.Sqlite;

/// <summary>A schema and the way to it. The file's user_version counts the scripts already run; each runs in a transaction with its count.</summary>
/// <param name="ApplicationId">Marks the file as ours (application_id of the SQLite file header), so that we never migrate somebody else's.</param>
/// <param name="Name">What it is, for messages, e.g. <c>audit</c>.</param>
/// <param name="Scripts">From empty to current, in order; released ones never change.</param>
internal sealed record SqliteSchema(int ApplicationId, string Name, IReadOnlyList<string> Scripts)
{
    /// <summary>Brings the file up to date; null when it is, else why not.</summary>
    /// <exception cref="SqliteException">The file could not be read or written.</exception>
    internal string? Migrate(SqliteConnection connection)
    {
        if (Check(connection, out var version) is { } problem)
        {
            return problem;
        }

        if (version == Scripts.Count)
        {
            return null;
        }

        connection.Run("BEGIN IMMEDIATE");
        try
        {
            // Another process may have migrated while we waited for the lock.
            if (Check(connection, out version) is { } late)
            {
                connection.Run("ROLLBACK");
                return late;
            }

            for (var next = version; next < Scripts.Count; next++)
            {
                connection.Run(Scripts[next]);
            }

            connection.Run($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Scripts.Count}");
            connection.Run("COMMIT");
            return null;
        }
        catch
        {
            connection.TryRollback();
            throw;
        }
    }

    /// <summary>For readers, which do not migrate: null when the file has exactly this schema.</summary>
    /// <exception cref="SqliteException">The file could not be read.</exception>
    internal string? Require(SqliteConnection connection) =>
        Check(connection, out var version) is { } problem ? problem
        : version < Scripts.Count ? $"its {Name} schema has version {version}, this program reads version {Scripts.Count}; start the new service once to migrate it"
        : null;

    private string? Check(SqliteConnection connection, out int version)
    {
        version = (int)connection.Number("PRAGMA user_version");
        var application = connection.Number("PRAGMA application_id");
        var isEmpty = version == 0 && connection.Number("SELECT count(*) FROM sqlite_schema") == 0;
        return !isEmpty && application != ApplicationId ? $"it is not this product's {Name} database (application id {application})"
            : version > Scripts.Count ? $"its {Name} schema has version {version}, newer than the {Scripts.Count} this program knows; use the newer program"
            : null;
    }
}
