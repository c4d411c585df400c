namespace Dlp.Policy.Words;

/// <summary>Kinds of audit events.</summary>
public enum AuditKind
{
    /// <summary>One inspected or refused exchange.</summary>
    Exchange,

    /// <summary>An opaque tunnel, opened or refused.</summary>
    Tunnel,

    /// <summary>An origin's certificate was refused.</summary>
    OriginCertificate,

    /// <summary>A client refused our certificate (pinning), or tunnelling began because of it.</summary>
    ClientTrust,

    /// <summary>Malformed or fronting traffic was refused.</summary>
    Protocol,

    /// <summary>A policy document was loaded or refused.</summary>
    Policy,
}
