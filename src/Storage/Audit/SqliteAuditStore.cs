using Dlp.Policy.Boundaries;
using Dlp.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Dlp.Storage.Audit;

/// <summary>
/// Audit records in one SQLite file: write-ahead log, synchronous=FULL, one writing process. Not thread-safe: the audit trail's writer owns it.
/// </summary>
public sealed class SqliteAuditStore : IAuditStore
{
    private readonly string _path;
    private readonly SqliteAuditOptions _options;
    private readonly WriterLock _lock;
    private AuditSession? _session;

    private SqliteAuditStore(string path, SqliteAuditOptions options, WriterLock writerLock, AuditSession session)
    {
        _path = path;
        _options = options;
        _lock = writerLock;
        _session = session;
    }

    /// <summary>Opens or creates the database. The folder is created with mode 0700, the file has mode 0600.</summary>
    /// <param name="path">Database file; its folder must not be writable by others.</param>
    /// <param name="options">Settings; null for the defaults.</param>
    /// <returns>The store, or why it cannot be used: no library, no permission, another writer, a foreign, newer or damaged file.</returns>
    public static SqliteAuditOpening<SqliteAuditStore> Open(string path, SqliteAuditOptions? options = null)
    {
        options ??= new SqliteAuditOptions();
        if (options.BusyTimeout < TimeSpan.FromMilliseconds(1) || options.BusyTimeout > TimeSpan.FromSeconds(10))
        {
            return new(null, $"{path}: BusyTimeout must be 1 ms to 10 s");
        }

        path = Path.GetFullPath(path);
        WriterLock? writerLock = null;
        try
        {
            _ = Directory.CreateDirectory(Path.GetDirectoryName(path)!, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            writerLock = WriterLock.TryTake(path + ".lock");
            if (writerLock is null)
            {
                return new(null, $"{path}: another process is already writing this audit database");
            }

            var problem = OpenSession(path, options, create: true, out var session);
            if (session is not null)
            {
                return new(new SqliteAuditStore(path, options, writerLock, session), null);
            }

            writerLock.Dispose();
            return new(null, problem);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            writerLock?.Dispose();
            return new(null, $"{path}: {e.Message}");
        }
    }

    /// <inheritdoc />
    public AuditAppend Append(IReadOnlyList<AuditEntry> records, IReadOnlyList<AuditOutcomeEntry> outcomes)
    {
        var result = AuditAppend.Failed("");
        var problem = Guarded(session =>
        {
            result = session.Append(records, outcomes);
            return result.Problem;
        });
        return problem is null ? result : AuditAppend.Failed(problem);
    }

    /// <inheritdoc />
    public string? Probe() => Guarded(static session => session.Probe());

    /// <inheritdoc />
    public void Dispose()
    {
        CloseSession();
        _lock.Dispose();
    }

    /// <summary>Runs one transaction; whatever goes wrong is a value, and all but a lock held elsewhere costs the connection its life.</summary>
    private string? Guarded(Func<AuditSession, string?> transaction)
    {
        try
        {
            // A vanished file is not created anew: that would hide the loss behind a healthy service.
            if (_session is null && OpenSession(_path, _options, create: false, out _session) is { } closed)
            {
                return closed;
            }

            var problem = transaction(_session!);
            if (problem is not null)
            {
                CloseSession();
            }

            return problem;
        }
        catch (SqliteException e) when (e.SqliteErrorCode == raw.SQLITE_BUSY)
        {
            _session?.Rollback();
            return $"{_path}: locked by another process for more than {_options.BusyTimeout.TotalMilliseconds:0} ms";
        }
        catch (SqliteException e)
        {
            CloseSession();
            return $"{_path}: {e.Message} ({e.SqliteExtendedErrorCode})";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            CloseSession();
            return $"{_path}: {e.Message}";
        }
        catch
        {
            // A bug, but not one that may leave a transaction open for the next batch to fall into.
            CloseSession();
            throw;
        }
    }

    private void CloseSession()
    {
        var session = _session;
        _session = null;
        if (session is null)
        {
            return;
        }

        try
        {
            session.Rollback();
            session.Dispose();
        }
        catch (SqliteException)
        {
            // The connection is being thrown away because of an earlier error, which is the one reported.
        }
    }

    private static string? OpenSession(string path, SqliteAuditOptions options, bool create, out AuditSession? session)
    {
        session = null;
        var opening = SqliteFile.Open(path, new SqliteFileOptions { Create = create, BusyTimeout = options.BusyTimeout, Schema = AuditSchema.Current });
        if (opening.Connection is not { } connection)
        {
            return opening.Problem;
        }

        try
        {
            session = new AuditSession(path, connection);
            return null;
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            return $"{path}: {e.Message}";
        }
    }
}
