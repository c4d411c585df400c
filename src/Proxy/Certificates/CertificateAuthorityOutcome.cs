using System.Diagnostics.CodeAnalysis;

namespace Dlp.Proxy.Certificates;

/// <summary>A CA, or why there is none.</summary>
public sealed class CertificateAuthorityOutcome
{
    private CertificateAuthorityOutcome(CertificateAuthority? authority, CertificateAuthorityFailure? failure, bool wasCreated)
    {
        Authority = authority;
        Failure = failure;
        WasCreated = wasCreated;
    }

    /// <summary>The CA; null exactly when <see cref="Failure"/> is set. The receiver disposes it.</summary>
    public CertificateAuthority? Authority { get; }

    /// <summary>Why there is none; null on success.</summary>
    public CertificateAuthorityFailure? Failure { get; }

    /// <summary>The CA was made just now: clients do not trust it yet. Worth a log line and an audit record.</summary>
    public bool WasCreated { get; }

    /// <summary>There is a CA.</summary>
    [MemberNotNullWhen(true, nameof(Authority))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool IsSuccess => Authority is not null;

    internal static CertificateAuthorityOutcome Success(CertificateAuthority authority, bool wasCreated = false) => new(authority, null, wasCreated);

    internal static CertificateAuthorityOutcome Refused(CertificateAuthorityFailure failure) => new(null, failure, wasCreated: false);

    internal static CertificateAuthorityOutcome Refused(CertificateAuthorityError error, string path, string? detail = null) =>
        Refused(CertificateAuthorityFailure.Of(error, path, detail));
}
