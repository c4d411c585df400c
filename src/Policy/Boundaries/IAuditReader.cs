namespace Dlp.Policy.Boundaries;

/// <summary>
/// Where records are kept: the reading side; works beside a writer in another process. One thread at a time. Each call is a short read of its
/// own, so that a slow consumer never holds the writer's log open. Expected failures are values.
/// </summary>
public interface IAuditReader : IDisposable
{
    /// <summary>Finds where the query begins and ends: the reading then asks for pages within these bounds. Costs one index lookup each.</summary>
    AuditBounds Bound(AuditQuery query);

    /// <summary>Up to <paramref name="limit"/> matching records numbered above <paramref name="after"/>.</summary>
    AuditPage<AuditRow> Read(AuditQuery query, long after, int limit);

    /// <summary>Up to <paramref name="limit"/> outcomes numbered above <paramref name="after"/>.</summary>
    AuditPage<AuditOutcomeRow> ReadOutcomes(long after, int limit);

    /// <summary>The highest numbers ever given out.</summary>
    AuditTotals Totals();
}
