using System.Collections.Immutable;

namespace Dlp.Policy.Words;

/// <summary>What is written before a byte leaves. Holds no prompt text, no header values, no query string.</summary>
public sealed record AuditRecord
{
    /// <summary>Version 7 UUID (RFC 9562); makes retries idempotent.</summary>
    public required Guid Id { get; init; }

    /// <summary>UTC time of the decision.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>What kind of event.</summary>
    public required AuditKind Kind { get; init; }

    /// <summary>Immutable subject id.</summary>
    public required string SubjectId { get; init; }

    /// <summary>Subject name at the time.</summary>
    public required string SubjectName { get; init; }

    /// <summary>How the subject was identified.</summary>
    public required string SubjectSource { get; init; }

    /// <summary>Client IP address.</summary>
    public required string ClientAddress { get; init; }

    /// <summary>App of the catalogue, or the host.</summary>
    public required string App { get; init; }

    /// <summary>Origin host.</summary>
    public required string Host { get; init; }

    /// <summary>Origin port.</summary>
    public required int Port { get; init; }

    /// <summary>HTTP method, <c>CONNECT</c> for tunnels.</summary>
    public string Method { get; init; } = "";

    /// <summary>Path without query: tokens travel in queries.</summary>
    public string Path { get; init; } = "";

    /// <summary>Adapter that read the body; empty when none did.</summary>
    public string Adapter { get; init; } = "";

    /// <summary>Conversation id, keyed-hashed; empty when unknown.</summary>
    public string Conversation { get; init; } = "";

    /// <summary>What was decided.</summary>
    public required DecisionAction Action { get; init; }

    /// <summary>Why.</summary>
    public required DecisionCause Cause { get; init; }

    /// <summary>One line for people.</summary>
    public string Explanation { get; init; } = "";

    /// <summary>Every matching rule.</summary>
    public ImmutableArray<RuleVerdict> Rules { get; init; } = [];

    /// <summary>Findings by type.</summary>
    public ImmutableArray<FindingSummary> Findings { get; init; } = [];

    /// <summary>How much was inspected; null when inspection was not asked for.</summary>
    public Completeness? Completeness { get; init; }

    /// <summary>Why inspection was not complete, or why the exchange was refused.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Size of the request body as received, bytes.</summary>
    public long RequestBytes { get; init; }

    /// <summary>Version of the policy snapshot that decided.</summary>
    public string PolicyVersion { get; init; } = "";
}
