using System.Runtime.InteropServices;
using Dlp.Storage.Sqlite;

namespace Dlp.Storage.Audit;

/// <summary>The files behind an open database, to notice when one was deleted or replaced under us: writes to it would vanish with the process.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct AuditFiles(FileIdentity? Database, FileIdentity? Log)
{
    /// <summary>What the paths name now.</summary>
    internal static AuditFiles At(string path) => new(FileIdentity.Of(path), FileIdentity.Of(path + "-wal"));
}
