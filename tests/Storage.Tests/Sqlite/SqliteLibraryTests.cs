using Dlp.Storage.Sqlite;

namespace Dlp.Storage.Tests.Sqlite;

public sealed class SqliteLibraryTests
{
    [Fact]
    public void LibraryMissing_NamesThePackage() =>
        Assert.Contains("libsqlite3-0", SqliteLibrary.Missing("libsqlite3-that-is-not-there.so.0", out _), StringComparison.Ordinal);

    [Fact]
    public void LibraryPresent_Loads() => Assert.Null(SqliteLibrary.EnsureLoaded());
}
