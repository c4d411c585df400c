using System.Reflection;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace Dlp.Storage.Sqlite;

/// <summary>
/// The system's own SQLite (Debian package libsqlite3-0), so that the distribution's security fixes reach us without a release of ours.
/// </summary>
internal static class SqliteLibrary
{
    /// <summary>STRICT tables need 3.37.</summary>
    private const int OldestVersion = 3_037_000;

    private const string FileName = "libsqlite3.so.0";

    private static readonly Lazy<string?> LoadOnce = new(() => Load(FileName));

    /// <summary>Loads the library once; null when it is usable, else why not.</summary>
    internal static string? EnsureLoaded() => LoadOnce.Value;

    /// <summary>Why a library file cannot be loaded, in the words the operator needs; null when it can.</summary>
    internal static string? Missing(string fileName, out nint handle) =>
        NativeLibrary.TryLoad(fileName, typeof(SqliteLibrary).Assembly, DllImportSearchPath.SafeDirectories, out handle)
            ? null
            : $"the SQLite library {fileName} was not found; install the package libsqlite3-0";

    private static string? Load(string fileName)
    {
        if (Missing(fileName, out var handle) is { } missing)
        {
            return missing;
        }

        // The provider asks for "e_sqlite3", the name of a bundled build that we do not ship.
        NativeLibrary.SetDllImportResolver(
            typeof(SQLite3Provider_e_sqlite3).Assembly,
            (string name, Assembly _, DllImportSearchPath? _) => name == "e_sqlite3" ? handle : 0);
        raw.SetProvider(new SQLite3Provider_e_sqlite3());
        raw.FreezeProvider();

        if (raw.sqlite3_libversion_number() < OldestVersion)
        {
            return $"SQLite {raw.sqlite3_libversion().utf8_to_string()} is too old, 3.37 or later is needed; upgrade the package libsqlite3-0";
        }

        return raw.sqlite3_threadsafe() == 0 ? "this SQLite was built without thread safety; install the package libsqlite3-0" : null;
    }
}
