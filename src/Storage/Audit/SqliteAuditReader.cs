using System.Collections.Immutable;
using System.Text;
using Dlp.Policy.Boundaries;
using Dlp.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Dlp.Storage.Audit;

/// <summary>Reads an audit database, also while the proxy writes it. Opens read-only: it never checkpoints, so it can do the writer no harm.</summary>
public sealed class SqliteAuditReader : IAuditReader
{
    private readonly string _path;
    private readonly SqliteConnection _connection;
    private readonly FileIdentity? _file;

    private SqliteAuditReader(string path, SqliteConnection connection)
    {
        _path = path;
        _connection = connection;
        _file = FileIdentity.Of(path);
    }

    /// <summary>Opens an existing database.</summary>
    /// <returns>The reader, or why it cannot be used.</returns>
    public static SqliteAuditOpening<SqliteAuditReader> Open(string path)
    {
        path = Path.GetFullPath(path);
        var opening = SqliteFile.Open(path, new SqliteFileOptions { ReadOnly = true, BusyTimeout = TimeSpan.FromSeconds(5), Schema = AuditSchema.Current });
        return opening.Connection is { } connection ? new(new SqliteAuditReader(path, connection), null) : new(null, opening.Problem);
    }

    /// <inheritdoc />
    public AuditBounds Bound(AuditQuery query)
    {
        try
        {
            Same();
            var after = query.AfterSequence;
            var upTo = _connection.Number("SELECT max(seq) FROM records");

            // Both bounds come from the time index; a clock that went backwards only makes them wider.
            if (query.Since is { } since)
            {
                after = Math.Max(after, Edge("SELECT min(seq) FROM records WHERE time_us >= ?1", since, none: upTo + 1) - 1);
            }

            if (query.Until is { } until)
            {
                upTo = Math.Min(upTo, Edge("SELECT max(seq) FROM records WHERE time_us < ?1", until, none: 0));
            }

            return new AuditBounds(query.Last is { } last ? Math.Max(after, BeforeLast(query, after, last)) : after, upTo, null);
        }
        catch (Exception e) when (e is SqliteException or IOException)
        {
            return new AuditBounds(0, 0, $"{_path}: {e.Message}");
        }
    }

    /// <inheritdoc />
    public AuditPage<AuditRow> Read(AuditQuery query, long after, int limit)
    {
        try
        {
            Same();
            using var statement = Select(
                "SELECT r.seq, r.id, r.time_us, r.kind, r.subject_id, r.subject_name, r.app, r.host, r.action, r.document, r.hash, o.document"
                + " FROM records r LEFT JOIN outcomes o ON o.id = r.id",
                query,
                after,
                limit,
                descending: false);
            var rows = ImmutableArray.CreateBuilder<AuditRow>();
            while (statement.Step())
            {
                rows.Add(Row(statement));
            }

            return new AuditPage<AuditRow>(rows.DrainToImmutable(), null);
        }
        catch (Exception e) when (e is SqliteException or IOException)
        {
            return new AuditPage<AuditRow>([], $"{_path}: {e.Message}");
        }
    }

    /// <inheritdoc />
    public AuditPage<AuditOutcomeRow> ReadOutcomes(long after, int limit)
    {
        try
        {
            Same();
            using var statement = new SqliteStatement(_connection, "SELECT seq, id, document, hash FROM outcomes WHERE seq > ?1 ORDER BY seq LIMIT ?2");
            statement.Bind(1, after);
            statement.Bind(2, limit);
            var rows = ImmutableArray.CreateBuilder<AuditOutcomeRow>();
            while (statement.Step())
            {
                rows.Add(new AuditOutcomeRow(statement.Int64(0), Id(statement, 1), statement.Bytes(2).ToArray(), statement.Bytes(3).ToArray()));
            }

            return new AuditPage<AuditOutcomeRow>(rows.DrainToImmutable(), null);
        }
        catch (Exception e) when (e is SqliteException or IOException)
        {
            return new AuditPage<AuditOutcomeRow>([], $"{_path}: {e.Message}");
        }
    }

    /// <inheritdoc />
    public AuditTotals Totals()
    {
        try
        {
            Same();
            return new AuditTotals(
                _connection.Number("SELECT seq FROM sqlite_sequence WHERE name = 'records'"),
                _connection.Number("SELECT seq FROM sqlite_sequence WHERE name = 'outcomes'"),
                null);
        }
        catch (Exception e) when (e is SqliteException or IOException)
        {
            return new AuditTotals(0, 0, $"{_path}: {e.Message}");
        }
    }

    /// <inheritdoc />
    public void Dispose() => _connection.Dispose();

    private void Same()
    {
        if (FileIdentity.Of(_path) != _file)
        {
            throw new IOException("the database was deleted or replaced while being read");
        }
    }

    private long Edge(string sql, DateTimeOffset time, long none)
    {
        using var statement = new SqliteStatement(_connection, sql);
        statement.Bind(1, AuditTime.ToMicroseconds(time));
        return statement.Step() && !statement.IsNull(0) ? statement.Int64(0) : none;
    }

    private long BeforeLast(AuditQuery query, long after, int last)
    {
        using var statement = Select("SELECT r.seq FROM records r", query, after, last, descending: true);
        var oldest = long.MaxValue;
        while (statement.Step())
        {
            oldest = statement.Int64(0);
        }

        return oldest == long.MaxValue ? after : oldest - 1;
    }

    /// <summary>Builds the statement from fixed pieces; every value is a parameter.</summary>
    private SqliteStatement Select(string columns, AuditQuery query, long after, int limit, bool descending)
    {
        var sql = new StringBuilder(columns).Append(" WHERE r.seq > ?1");
        _ = query.Since is null ? sql : sql.Append(" AND r.time_us >= ?2");
        _ = query.Until is null ? sql : sql.Append(" AND r.time_us < ?3");
        _ = query.Kind is null ? sql : sql.Append(" AND r.kind = ?4");
        _ = query.Action is null ? sql : sql.Append(" AND r.action = ?5");
        _ = query.App is null ? sql : sql.Append(" AND r.app = ?6");
        _ = query.Subject is null ? sql : sql.Append(" AND (r.subject_id = ?7 OR r.subject_name = ?7)");
        _ = sql.Append(descending ? " ORDER BY r.seq DESC LIMIT ?8" : " ORDER BY r.seq LIMIT ?8");

        var statement = new SqliteStatement(_connection, sql.ToString());
        statement.Bind(1, after);
        if (query.Since is { } since)
        {
            statement.Bind(2, AuditTime.ToMicroseconds(since));
        }

        if (query.Until is { } until)
        {
            statement.Bind(3, AuditTime.ToMicroseconds(until));
        }

        if (query.Kind is { } kind)
        {
            statement.Bind(4, AuditCodes.Of(kind));
        }

        if (query.Action is { } action)
        {
            statement.Bind(5, AuditCodes.Of(action));
        }

        if (query.App is { } app)
        {
            statement.Bind(6, app);
        }

        if (query.Subject is { } subject)
        {
            statement.Bind(7, subject);
        }

        statement.Bind(8, limit);
        return statement;
    }

    private static AuditRow Row(SqliteStatement statement) => new(
        statement.Int64(0),
        new AuditEntry(
            Id(statement, 1),
            AuditTime.FromMicroseconds(statement.Int64(2)),
            statement.Text(3),
            statement.Text(4),
            statement.Text(5),
            statement.Text(6),
            statement.Text(7),
            statement.Text(8),
            statement.Bytes(9).ToArray()),
        statement.Bytes(10).ToArray(),
        statement.IsNull(11) ? null : (ReadOnlyMemory<byte>?)statement.Bytes(11).ToArray());

    // Of another length only in a file edited by hand, which the verifier then reports.
    private static Guid Id(SqliteStatement statement, int column)
    {
        var bytes = statement.Bytes(column);
        return bytes.Length == 16 ? new Guid(bytes, bigEndian: true) : Guid.Empty;
    }
}
