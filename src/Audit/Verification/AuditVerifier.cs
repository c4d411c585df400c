using System.Text.Json;
using Dlp.Audit.Documents;
using Dlp.Policy.Boundaries;

namespace Dlp.Audit.Verification;

/// <summary>
/// Walks both hash chains and reports the first row that was edited, removed, reordered or put in. Rows cut off the end are noticed while the
/// database still remembers the highest number it gave out; whoever can also rewrite that, or recompute the whole chain, is only caught by a head
/// kept elsewhere, given as anchor.
/// </summary>
public static class AuditVerifier
{
    private const int PageSize = 500;

    /// <summary>Checks a trail; also while it is being written.</summary>
    /// <param name="reader">The trail.</param>
    /// <param name="anchor">A head noted earlier, or null: the chain must still pass through it.</param>
    /// <param name="cancellationToken">Ends the check with an exception.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static AuditVerification Verify(IAuditReader reader, AuditHead? anchor, CancellationToken cancellationToken)
    {
        // Read first: numbers given out later may not be there yet when the rows are read, but never the other way round.
        var totals = reader.Totals();
        if (totals.Problem is { } unknown)
        {
            return new AuditVerification(0, 0, default, null, unknown);
        }

        var records = Walk(
            (after, limit) => reader.Read(new AuditQuery(), after, limit),
            static row => new Link(row.Sequence, row.Entry.Document, row.Hash, ColumnMismatch(row.Entry)),
            "records",
            totals.Records,
            anchor,
            cancellationToken);
        if (records.Damage is not null || records.Problem is not null)
        {
            return new AuditVerification(records.Good, 0, records.Head, records.Damage, records.Problem);
        }

        var outcomes = Walk(
            reader.ReadOutcomes,
            static row => new Link(row.Sequence, row.Document, row.Hash, IdMismatch(row.Document, row.Id)),
            "outcomes",
            totals.Outcomes,
            null,
            cancellationToken);
        return new AuditVerification(records.Good, outcomes.Good, records.Head, outcomes.Damage, outcomes.Problem);
    }

    private static Walked Walk<TRow>(
        Func<long, int, AuditPage<TRow>> read,
        Func<TRow, Link> view,
        string table,
        long givenOut,
        AuditHead? anchor,
        CancellationToken cancellationToken)
    {
        var hash = AuditChain.Genesis.ToArray();
        var last = 0L;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var page = read(last, PageSize);
            if (page.Problem is { } problem)
            {
                return new Walked(last, Head(), null, problem);
            }

            foreach (var row in page.Rows)
            {
                var link = view(row);
                if (link.Sequence != last + 1)
                {
                    return Damaged(last + 1, $"missing; the next row present is {link.Sequence}");
                }

                var expected = new byte[AuditChain.HashBytes];
                AuditChain.Link(hash, link.Document.Span, expected);
                if (!expected.AsSpan().SequenceEqual(link.Hash.Span))
                {
                    return Damaged(link.Sequence, "the hash does not follow from the document and the row before");
                }

                if (link.Mismatch is { } mismatch)
                {
                    return Damaged(link.Sequence, mismatch);
                }

                (hash, last) = (expected, link.Sequence);
                if (anchor is { } noted && noted.Sequence == last && !string.Equals(noted.Hash, Convert.ToHexStringLower(hash), StringComparison.OrdinalIgnoreCase))
                {
                    return Damaged(last, "the hash is not the anchored one: the trail was rewritten");
                }
            }

            if (page.Rows.Length < PageSize)
            {
                var due = Math.Max(givenOut, anchor?.Sequence ?? 0);
                return last < due ? Damaged(last + 1, $"missing; rows up to {due} existed") : new Walked(last, Head(), null, null);
            }
        }

        AuditHead Head() => last == 0 ? default : new AuditHead(last, Convert.ToHexStringLower(hash));

        Walked Damaged(long sequence, string reason) => new(last, Head(), new AuditDamage(table, sequence, reason), null);
    }

    /// <summary>The columns are what queries search: one that says something else than the document hides a record.</summary>
    private static string? ColumnMismatch(AuditEntry entry)
    {
        try
        {
            using var document = JsonDocument.Parse(entry.Document);
            var root = document.RootElement;
            var subject = root.GetProperty("subject");
            return Differs("id", root.GetProperty("id").GetString(), entry.Id.ToString())
                ?? Differs("time_us", root.GetProperty("time").GetString(), JsonTime.Format(entry.Time))
                ?? Differs("kind", root.GetProperty("kind").GetString(), entry.Kind)
                ?? Differs("subject_id", subject.GetProperty("id").GetString(), entry.SubjectId)
                ?? Differs("subject_name", subject.GetProperty("name").GetString(), entry.SubjectName)
                ?? Differs("app", root.GetProperty("app").GetString(), entry.App)
                ?? Differs("host", root.GetProperty("host").GetString(), entry.Host)
                ?? Differs("action", root.GetProperty("action").GetString(), entry.Action);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return "the document is not a record";
        }
    }

    private static string? IdMismatch(ReadOnlyMemory<byte> json, Guid id)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Differs("id", document.RootElement.GetProperty("id").GetString(), id.ToString());
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return "the document is not an outcome";
        }
    }

    private static string? Differs(string column, string? inDocument, string inColumn) =>
        string.Equals(inDocument, inColumn, StringComparison.Ordinal) ? null : $"column {column} differs from the document";

    private readonly record struct Link(long Sequence, ReadOnlyMemory<byte> Document, ReadOnlyMemory<byte> Hash, string? Mismatch);

    private sealed record Walked(long Good, AuditHead Head, AuditDamage? Damage, string? Problem);
}
