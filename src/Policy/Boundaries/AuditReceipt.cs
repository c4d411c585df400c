namespace Dlp.Policy.Boundaries;

/// <summary>Whether a record is durable. <c>default</c> is not.</summary>
/// <param name="IsDurable">On disk, error-checked.</param>
/// <param name="Problem">Why not; empty when durable.</param>
public readonly record struct AuditReceipt(bool IsDurable, string? Problem)
{
    /// <summary>On disk.</summary>
    public static AuditReceipt Durable { get; } = new(true, null);

    /// <summary>Not on disk: do not forward.</summary>
    public static AuditReceipt Refused(string problem) => new(false, problem);
}
