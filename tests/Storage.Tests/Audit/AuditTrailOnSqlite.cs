using Dlp.Audit;
using Dlp.Audit.Verification;
using Dlp.Policy.Boundaries;
using Dlp.Storage.Audit;

namespace Dlp.Storage.Tests.Audit;

/// <summary>Trail and store together, as the host wires them.</summary>
internal static class AuditTrailOnSqlite
{
    internal static AuditTrail Start(string database, AuditTrailOptions? options = null)
    {
        var opening = SqliteAuditStore.Open(database);
        Assert.Null(opening.Problem);
        return AuditTrail.Start(opening.Value!, options ?? new AuditTrailOptions(), TimeProvider.System);
    }

    internal static AuditVerification Verify(string database, AuditHead? anchor = null)
    {
        using var reader = Reader(database);
        return AuditVerifier.Verify(reader, anchor, TestContext.Current.CancellationToken);
    }

    internal static SqliteAuditReader Reader(string database)
    {
        var opening = SqliteAuditReader.Open(database);
        Assert.Null(opening.Problem);
        return opening.Value!;
    }

    internal static HashSet<Guid> Ids(string database)
    {
        using var reader = Reader(database);
        var ids = new HashSet<Guid>();
        var after = 0L;
        while (true)
        {
            var page = reader.Read(new AuditQuery(), after, 1000);
            Assert.Null(page.Problem);
            if (page.Rows.IsEmpty)
            {
                return ids;
            }

            ids.UnionWith(page.Rows.Select(row => row.Entry.Id));
            after = page.Rows[^1].Sequence;
        }
    }
}
