using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Dlp.Storage.Sqlite;

/// <summary>
/// Direct calls on a connection. ADO commands retry a busy database on their own clock of whole seconds; here SQLite's busy timeout decides alone.
/// </summary>
internal static class SqliteCalls
{
    /// <summary>Runs statements and ignores their rows.</summary>
    /// <exception cref="SqliteException">SQLite said no.</exception>
    internal static void Run(this SqliteConnection connection, string sql) =>
        SqliteException.ThrowExceptionForRC(raw.sqlite3_exec(connection.Handle, sql), connection.Handle);

    /// <summary>First column of the first row; 0 without rows.</summary>
    /// <exception cref="SqliteException">SQLite said no.</exception>
    internal static long Number(this SqliteConnection connection, string sql)
    {
        using var statement = new SqliteStatement(connection, sql);
        return statement.Step() ? statement.Int64(0) : 0;
    }

    /// <summary>First column of the first row; empty without rows.</summary>
    /// <exception cref="SqliteException">SQLite said no.</exception>
    internal static string Text(this SqliteConnection connection, string sql)
    {
        using var statement = new SqliteStatement(connection, sql);
        return statement.Step() ? statement.Text(0) : "";
    }

    /// <summary>Ends a transaction that an error may or may not have ended already.</summary>
    internal static void TryRollback(this SqliteConnection connection)
    {
        if (connection.Handle is { } handle && raw.sqlite3_get_autocommit(handle) == 0)
        {
            // The error being handled is the one to report; a failing rollback is settled by closing the connection.
            _ = raw.sqlite3_exec(handle, "ROLLBACK");
        }
    }
}
