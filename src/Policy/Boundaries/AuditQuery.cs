using Dlp.Policy.Words;

namespace Dlp.Policy.Boundaries;

/// <summary>Which records to read; an unset condition matches everything, all set ones must hold. Text is compared exactly.</summary>
public sealed record AuditQuery
{
    /// <summary>Only records with a greater number. Default 0.</summary>
    public long AfterSequence { get; init; }

    /// <summary>Only from this time on, inclusive.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Only before this time.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Only this kind.</summary>
    public AuditKind? Kind { get; init; }

    /// <summary>Only this action.</summary>
    public DecisionAction? Action { get; init; }

    /// <summary>Only this app.</summary>
    public string? App { get; init; }

    /// <summary>Only this subject, by id or by name.</summary>
    public string? Subject { get; init; }

    /// <summary>Only the newest so many of those that match; null for all.</summary>
    public int? Last { get; init; }
}
