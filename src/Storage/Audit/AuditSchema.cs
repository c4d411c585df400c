using Dlp.Storage.Sqlite;

namespace Dlp.Storage.Audit;

/// <summary>
/// Tables of the audit database. The document is the truth and what the chain covers; the columns beside it are copies to search by, which the
/// verifier compares with it. AUTOINCREMENT: a number once given out is never used again, so rows cut off the end leave a trace.
/// </summary>
internal static class AuditSchema
{
    internal static SqliteSchema Current { get; } = new(ApplicationId: 0x444C5041 /* "DLPA" */, "audit",
    [
        """
        CREATE TABLE records (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
            time_us INTEGER NOT NULL,
            kind TEXT NOT NULL,
            subject_id TEXT NOT NULL,
            subject_name TEXT NOT NULL,
            app TEXT NOT NULL,
            host TEXT NOT NULL,
            action TEXT NOT NULL,
            document TEXT NOT NULL,
            hash BLOB NOT NULL CHECK (length(hash) = 32)
        ) STRICT;
        CREATE INDEX records_time ON records (time_us);
        CREATE INDEX records_subject_id ON records (subject_id);
        CREATE INDEX records_subject_name ON records (subject_name);
        CREATE INDEX records_action ON records (action);
        CREATE TABLE outcomes (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
            document TEXT NOT NULL,
            hash BLOB NOT NULL CHECK (length(hash) = 32)
        ) STRICT;
        CREATE TABLE health (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            probes INTEGER NOT NULL
        ) STRICT;
        INSERT INTO health (id, probes) VALUES (1, 0);
        """,
    ]);
}
