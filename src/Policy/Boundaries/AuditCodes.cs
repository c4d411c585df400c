using Dlp.Policy.Words;

namespace Dlp.Policy.Boundaries;

/// <summary>How the words of the trail are spelt on disk, in exports and on the command line: snake_case, never renamed once released.</summary>
public static class AuditCodes
{
    /// <summary>Code of a kind.</summary>
    public static string Of(AuditKind kind) => kind switch
    {
        AuditKind.Exchange => "exchange",
        AuditKind.Tunnel => "tunnel",
        AuditKind.OriginCertificate => "origin_certificate",
        AuditKind.ClientTrust => "client_trust",
        AuditKind.Protocol => "protocol",
        AuditKind.Policy => "policy",
        _ => "unknown",
    };

    /// <summary>Code of an action.</summary>
    public static string Of(DecisionAction action) => action switch
    {
        DecisionAction.Block => "block",
        DecisionAction.Mask => "mask",
        DecisionAction.Log => "log",
        DecisionAction.Allow => "allow",
        _ => "unknown",
    };

    /// <summary>Code of a cause.</summary>
    public static string Of(DecisionCause cause) => cause switch
    {
        DecisionCause.Undecided => "undecided",
        DecisionCause.Rule => "rule",
        DecisionCause.NoMatch => "no_match",
        DecisionCause.Fallback => "fallback",
        DecisionCause.CannotMask => "cannot_mask",
        _ => "unknown",
    };

    /// <summary>Code of a rule's mode.</summary>
    public static string Of(RuleMode mode) => mode switch
    {
        RuleMode.Off => "off",
        RuleMode.Simulation => "simulation",
        RuleMode.Enforce => "enforce",
        _ => "unknown",
    };

    /// <summary>Code of a family.</summary>
    public static string Of(SensitiveInformationCategory category) => category switch
    {
        SensitiveInformationCategory.Pii => "pii",
        SensitiveInformationCategory.Financial => "financial",
        SensitiveInformationCategory.Secret => "secret",
        SensitiveInformationCategory.Custom => "custom",
        _ => "unknown",
    };

    /// <summary>Code of how much was inspected.</summary>
    public static string Of(Completeness completeness) => completeness switch
    {
        Completeness.Unavailable => "unavailable",
        Completeness.Partial => "partial",
        Completeness.Complete => "complete",
        _ => "unknown",
    };

    /// <summary>Code of how an exchange ended.</summary>
    public static string Of(ExchangeResult result) => result switch
    {
        ExchangeResult.Completed => "completed",
        ExchangeResult.Refused => "refused",
        ExchangeResult.ClientAborted => "client_aborted",
        ExchangeResult.OriginFailed => "origin_failed",
        ExchangeResult.Incomplete => "incomplete",
        _ => "unknown",
    };
}
