using Dlp.Policy.Boundaries;

namespace Dlp.Audit;

/// <summary>
/// A record on its way to the disk, and the caller waiting for it. Continuations never run on the writer's thread: a slow one would hold up the log.
/// </summary>
internal sealed class PendingRecord(AuditEntry entry) : TaskCompletionSource<AuditReceipt>(TaskCreationOptions.RunContinuationsAsynchronously)
{
    internal AuditEntry Entry { get; } = entry;
}
