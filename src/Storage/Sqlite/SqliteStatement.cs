using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Dlp.Storage.Sqlite;

/// <summary>A prepared statement with its binding and reading; parameters are numbered from 1, columns from 0.</summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    /// <exception cref="SqliteException">The statement does not compile.</exception>
    internal SqliteStatement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle ?? throw new InvalidOperationException("The connection is closed.");
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement));
    }

    internal void Bind(int parameter, long value) => Check(raw.sqlite3_bind_int64(_statement, parameter, value));

    /// <summary>By length, not up to a NUL: names from outside may hold one.</summary>
    internal void Bind(int parameter, string value) => BindText(parameter, Encoding.UTF8.GetBytes(value));

    /// <remarks>An empty span has no address, and SQLite takes a text without one for NULL: the empty text goes another way.</remarks>
    internal void BindText(int parameter, ReadOnlySpan<byte> utf8) =>
        Check(utf8.IsEmpty ? raw.sqlite3_bind_text(_statement, parameter, "") : raw.sqlite3_bind_text(_statement, parameter, utf8));

    internal void BindBlob(int parameter, ReadOnlySpan<byte> value) =>
        Check(value.IsEmpty ? raw.sqlite3_bind_zeroblob(_statement, parameter, 0) : raw.sqlite3_bind_blob(_statement, parameter, value));

    /// <summary>Moves to the next row; false at the end.</summary>
    /// <exception cref="SqliteException">SQLite said no.</exception>
    internal bool Step()
    {
        var result = raw.sqlite3_step(_statement);
        if (result == raw.SQLITE_ROW)
        {
            return true;
        }

        if (result != raw.SQLITE_DONE)
        {
            Check(result);
        }

        return false;
    }

    /// <summary>Runs a statement without rows and makes it ready for the next use.</summary>
    /// <exception cref="SqliteException">SQLite said no.</exception>
    internal void Execute()
    {
        try
        {
            _ = Step();
        }
        finally
        {
            Reset();
        }
    }

    /// <summary>Ready for the next use; an error here repeats the one of <see cref="Step"/>.</summary>
    internal void Reset() => _ = raw.sqlite3_reset(_statement);

    internal bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    internal long Int64(int column) => raw.sqlite3_column_int64(_statement, column);

    internal string Text(int column) => Encoding.UTF8.GetString(Bytes(column));

    /// <summary>The bytes of a blob, or a text's UTF-8, valid until the next step.</summary>
    internal ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(_statement, column);

    public void Dispose() => _statement.Dispose();

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _database);
}
