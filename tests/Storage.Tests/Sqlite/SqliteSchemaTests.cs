using Dlp.Storage.Sqlite;

namespace Dlp.Storage.Tests.Sqlite;

public sealed class SqliteSchemaTests
{
    private const string First = "CREATE TABLE a (x); INSERT INTO a VALUES (1);";

    private static SqliteOpening Open(string path, params string[] scripts) =>
        SqliteFile.Open(path, new SqliteFileOptions { Schema = new SqliteSchema(42, "test", scripts) });

    [Fact]
    public void OlderSchema_GetsOnlyTheNewScripts()
    {
        using var folder = new TestFolder();
        Open(folder.Database, First).Connection!.Dispose();
        Open(folder.Database, First, "CREATE TABLE b (y)").Connection!.Dispose();
        Assert.Equal(1, TestFolder.Number(folder.Database, "SELECT count(*) FROM a"));
        Assert.Equal(0, TestFolder.Number(folder.Database, "SELECT count(*) FROM b"));
        Assert.Equal(2, TestFolder.Number(folder.Database, "PRAGMA user_version"));
    }

    [Fact]
    public void ScriptFailsHalfWay_NothingOfTheMigrationStays()
    {
        using var folder = new TestFolder();
        Open(folder.Database, First).Connection!.Dispose();
        var opening = Open(folder.Database, First, "CREATE TABLE b (y); INSERT INTO b VALUES (1);", "INSERT INTO nowhere VALUES (1)");
        Assert.Contains("no such table", opening.Problem, StringComparison.Ordinal);
        Assert.Equal(1, TestFolder.Number(folder.Database, "PRAGMA user_version"));
        Assert.Equal(0, TestFolder.Number(folder.Database, "SELECT count(*) FROM sqlite_schema WHERE name = 'b'"));
    }

    [Fact]
    public void OtherProductsFile_IsRefused()
    {
        using var folder = new TestFolder();
        Open(folder.Database, First).Connection!.Dispose();
        var opening = SqliteFile.Open(folder.Database, new SqliteFileOptions { Schema = new SqliteSchema(43, "other", [First]) });
        Assert.Contains("application id 42", opening.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void ReaderOfAnOlderFile_IsToldToMigrate()
    {
        using var folder = new TestFolder();
        Open(folder.Database, First).Connection!.Dispose();
        var opening = SqliteFile.Open(folder.Database, new SqliteFileOptions { ReadOnly = true, Schema = new SqliteSchema(42, "test", [First, First]) });
        Assert.Contains("start the new service once", opening.Problem, StringComparison.Ordinal);
    }
}
