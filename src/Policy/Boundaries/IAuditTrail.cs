using Dlp.Policy.Words;

namespace Dlp.Policy.Boundaries;

/// <summary>The durable trail. Forward only what <see cref="RecordAsync"/> has accepted.</summary>
public interface IAuditTrail
{
    /// <summary>
    /// Completes when the record is on disk, or could not be put there in time. Cancelling stops the waiting, not the writing.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    ValueTask<AuditReceipt> RecordAsync(AuditRecord record, CancellationToken cancellationToken);

    /// <summary>Queues the end of an exchange; never blocks the answer. A loss leaves "unknown outcome", never a missing record.</summary>
    void Close(AuditOutcome outcome);

    /// <summary>False while records cannot be made durable; readiness follows it.</summary>
    bool IsHealthy { get; }
}
