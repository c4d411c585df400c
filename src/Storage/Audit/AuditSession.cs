using System.Collections.Immutable;
using Dlp.Policy.Boundaries;
using Dlp.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Dlp.Storage.Audit;

/// <summary>One open connection with the statements of the writing side; thrown away after an error.</summary>
internal sealed class AuditSession : IDisposable
{
    private readonly string _path;
    private readonly SqliteConnection _connection;
    private readonly AuditFiles _files;
    private readonly SqliteStatement _begin;
    private readonly SqliteStatement _commit;
    private readonly SqliteStatement _head;
    private readonly SqliteStatement _find;
    private readonly SqliteStatement _insert;
    private readonly SqliteStatement _outcomeHead;
    private readonly SqliteStatement _insertOutcome;
    private readonly SqliteStatement _probe;

    /// <exception cref="SqliteException">A statement does not fit the schema.</exception>
    internal AuditSession(string path, SqliteConnection connection)
    {
        _path = path;
        _connection = connection;
        _begin = new(connection, "BEGIN IMMEDIATE");
        _commit = new(connection, "COMMIT");
        _head = new(connection, "SELECT seq, hash FROM records ORDER BY seq DESC LIMIT 1");
        _find = new(connection, "SELECT document FROM records WHERE id = ?1");
        _insert = new(connection, """
            INSERT INTO records (id, time_us, kind, subject_id, subject_name, app, host, action, document, hash)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            ON CONFLICT (id) DO NOTHING
            """);
        _outcomeHead = new(connection, "SELECT hash FROM outcomes ORDER BY seq DESC LIMIT 1");
        _insertOutcome = new(connection, """
            INSERT INTO outcomes (id, document, hash)
            SELECT ?1, ?2, ?3 WHERE NOT EXISTS (SELECT 1 FROM outcomes WHERE id = ?1)
            """);
        _probe = new(connection, "UPDATE health SET probes = probes + 1 WHERE id = 1");

        // The first read has opened the log; from here on these are the files that must stay.
        _ = ReadHead(new byte[AuditChain.HashBytes]);
        _files = AuditFiles.At(path);
    }

    /// <summary>Appends in one transaction.</summary>
    /// <exception cref="SqliteException">Nothing may be taken as durable; the transaction is over.</exception>
    internal AuditAppend Append(IReadOnlyList<AuditEntry> records, IReadOnlyList<AuditOutcomeEntry> outcomes)
    {
        _begin.Execute();
        var conflicts = ImmutableArray<Guid>.Empty;
        var hash = new byte[AuditChain.HashBytes];
        var sequence = ReadHead(hash);

        foreach (var record in records)
        {
            switch (Insert(record, hash))
            {
                case Insertion.Added:
                    sequence++;
                    break;
                case Insertion.Conflict:
                    conflicts = conflicts.Add(record.Id);
                    break;
            }
        }

        if (outcomes.Count > 0)
        {
            InsertAll(outcomes);
        }

        _commit.Execute();
        var head = sequence == 0 ? default : new AuditHead(sequence, Convert.ToHexStringLower(hash));
        return Moved() is { } moved ? AuditAppend.Failed(moved) : new AuditAppend(true, null, conflicts, head);
    }

    /// <summary>A small write that ends on the disk; null when it did.</summary>
    /// <exception cref="SqliteException">It did not.</exception>
    internal string? Probe()
    {
        _begin.Execute();
        _probe.Execute();
        _commit.Execute();
        return Moved();
    }

    internal void Rollback() => _connection.TryRollback();

    public void Dispose()
    {
        foreach (var statement in new[] { _begin, _commit, _head, _find, _insert, _outcomeHead, _insertOutcome, _probe })
        {
            statement.Dispose();
        }

        _connection.Dispose();
    }

    private string? Moved() => AuditFiles.At(_path) == _files ? null : $"{_path}: the database or its log was deleted or replaced while in use";

    private Insertion Insert(AuditEntry record, byte[] hash)
    {
        Span<byte> id = stackalloc byte[16];
        _ = record.Id.TryWriteBytes(id, bigEndian: true, out _);

        // Asking first keeps numbers without gaps: an ignored insert may use one up.
        if (Find(id, record.Document.Span) is { } found)
        {
            return found;
        }

        AuditChain.Link(hash, record.Document.Span, hash);
        _insert.BindBlob(1, id);
        _insert.Bind(2, AuditTime.ToMicroseconds(record.Time));
        _insert.Bind(3, record.Kind);
        _insert.Bind(4, record.SubjectId);
        _insert.Bind(5, record.SubjectName);
        _insert.Bind(6, record.App);
        _insert.Bind(7, record.Host);
        _insert.Bind(8, record.Action);
        _insert.BindText(9, record.Document.Span);
        _insert.BindBlob(10, hash);
        _insert.Execute();
        return Insertion.Added;
    }

    private Insertion? Find(ReadOnlySpan<byte> id, ReadOnlySpan<byte> document)
    {
        try
        {
            _find.BindBlob(1, id);
            return !_find.Step() ? null : _find.Bytes(0).SequenceEqual(document) ? Insertion.AlreadyThere : Insertion.Conflict;
        }
        finally
        {
            _find.Reset();
        }
    }

    private void InsertAll(IReadOnlyList<AuditOutcomeEntry> outcomes)
    {
        Span<byte> id = stackalloc byte[16];
        Span<byte> hash = stackalloc byte[AuditChain.HashBytes];
        Span<byte> next = stackalloc byte[AuditChain.HashBytes];
        ReadOutcomeHead(hash);
        foreach (var outcome in outcomes)
        {
            _ = outcome.Id.TryWriteBytes(id, bigEndian: true, out _);
            AuditChain.Link(hash, outcome.Document.Span, next);
            _insertOutcome.BindBlob(1, id);
            _insertOutcome.BindText(2, outcome.Document.Span);
            _insertOutcome.BindBlob(3, next);
            _insertOutcome.Execute();
            if (SQLitePCL.raw.sqlite3_changes(_connection.Handle) == 1)
            {
                next.CopyTo(hash);
            }
        }
    }

    private long ReadHead(Span<byte> hash)
    {
        try
        {
            hash.Clear();
            if (!_head.Step())
            {
                return 0;
            }

            _head.Bytes(1).CopyTo(hash);
            return _head.Int64(0);
        }
        finally
        {
            _head.Reset();
        }
    }

    private void ReadOutcomeHead(Span<byte> hash)
    {
        try
        {
            hash.Clear();
            if (_outcomeHead.Step())
            {
                _outcomeHead.Bytes(0).CopyTo(hash);
            }
        }
        finally
        {
            _outcomeHead.Reset();
        }
    }

    private enum Insertion
    {
        Added,
        AlreadyThere,
        Conflict,
    }
}
