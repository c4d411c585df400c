using Microsoft.Data.Sqlite;

namespace Dlp.Storage.Tests;

/// <summary>A folder of mode 0700 for one test.</summary>
internal sealed class TestFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("dlp-storage-").FullName;

    internal string Database => System.IO.Path.Combine(Path, "audit.db");

    /// <summary>Runs SQL on a file behind the product's back.</summary>
    internal static void Tamper(string database, string sql)
    {
        _ = Storage.Sqlite.SqliteLibrary.EnsureLoaded();
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        _ = command.ExecuteNonQuery();
    }

    internal static long Number(string database, string sql)
    {
        _ = Storage.Sqlite.SqliteLibrary.EnsureLoaded();
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar());
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
