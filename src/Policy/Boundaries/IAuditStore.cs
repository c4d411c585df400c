namespace Dlp.Policy.Boundaries;

/// <summary>
/// Where records are kept: the writing side. One thread at a time; calls block until the disk has answered, so give it a thread of its own.
/// Expected failures are values; after one, the next call tries to recover by itself.
/// </summary>
public interface IAuditStore : IDisposable
{
    /// <summary>Appends everything in one transaction and returns once it is on disk.</summary>
    AuditAppend Append(IReadOnlyList<AuditEntry> records, IReadOnlyList<AuditOutcomeEntry> outcomes);

    /// <summary>Writes and syncs something small to learn whether records could be stored now; null when they could, else why not.</summary>
    string? Probe();
}
