using System.Security.Cryptography.X509Certificates;

namespace Dlp.Proxy.OriginTls;

/// <summary>Translates the chain engine's status flags into our words. A flag nobody listed is still a problem.</summary>
internal static class ChainProblems
{
    private const X509ChainStatusFlags Revoked = X509ChainStatusFlags.Revoked | X509ChainStatusFlags.ExplicitDistrust;

    private const X509ChainStatusFlags NameConstraints =
        X509ChainStatusFlags.InvalidNameConstraints
        | X509ChainStatusFlags.HasNotSupportedNameConstraint
        | X509ChainStatusFlags.HasNotDefinedNameConstraint
        | X509ChainStatusFlags.HasNotPermittedNameConstraint
        | X509ChainStatusFlags.HasExcludedNameConstraint;

    // Most telling first: the first match names the problem.
    private static readonly (X509ChainStatusFlags Flags, OriginCertificateProblem Problem)[] Order =
    [
        (Revoked, OriginCertificateProblem.Revoked),
        (X509ChainStatusFlags.NotSignatureValid, OriginCertificateProblem.InvalidSignature),
        (X509ChainStatusFlags.HasWeakSignature, OriginCertificateProblem.WeakSignature),
        (X509ChainStatusFlags.InvalidBasicConstraints, OriginCertificateProblem.IssuerNotAllowed),
        (NameConstraints, OriginCertificateProblem.NameConstraintViolated),
        (X509ChainStatusFlags.HasNotSupportedCriticalExtension, OriginCertificateProblem.UnsupportedExtension),
        (X509ChainStatusFlags.NotValidForUsage, OriginCertificateProblem.WrongUsage),
        (X509ChainStatusFlags.UntrustedRoot, OriginCertificateProblem.UntrustedRoot),
        (X509ChainStatusFlags.PartialChain, OriginCertificateProblem.IncompleteChain),
        (X509ChainStatusFlags.NotTimeValid, OriginCertificateProblem.Expired),
        (X509ChainStatusFlags.RevocationStatusUnknown | X509ChainStatusFlags.OfflineRevocation, OriginCertificateProblem.RevocationUnknown),
    ];

    /// <summary>All flags of a chain.</summary>
    public static X509ChainStatusFlags FlagsOf(X509Chain chain)
    {
        var flags = X509ChainStatusFlags.NoError;
        foreach (var status in chain.ChainStatus)
        {
            flags |= status.Status;
        }

        return flags;
    }

    /// <summary>None for a chain without flags.</summary>
    public static OriginCertificateVerdict Translate(X509Chain chain, DateTimeOffset now)
    {
        var flags = FlagsOf(chain);
        if (flags == X509ChainStatusFlags.NoError)
        {
            return OriginCertificateVerdict.Good;
        }

        foreach (var (candidates, problem) in Order)
        {
            if ((flags & candidates) != X509ChainStatusFlags.NoError)
            {
                return problem switch
                {
                    OriginCertificateProblem.Expired => TimeProblem(chain, now),
                    OriginCertificateProblem.UntrustedRoot when chain.ChainElements.Count == 1 => new(OriginCertificateProblem.SelfSigned),
                    _ => new(problem, Position(chain, candidates)),
                };
            }
        }

        return new(OriginCertificateProblem.Malformed, flags.ToString());
    }

    private static OriginCertificateVerdict TimeProblem(X509Chain chain, DateTimeOffset now)
    {
        for (var i = 0; i < chain.ChainElements.Count; i++)
        {
            var certificate = chain.ChainElements[i].Certificate;
            if (now.UtcDateTime < certificate.NotBefore.ToUniversalTime())
            {
                return new(OriginCertificateProblem.NotYetValid, $"position {i}: from {certificate.NotBefore.ToUniversalTime():u}");
            }

            if (now.UtcDateTime > certificate.NotAfter.ToUniversalTime())
            {
                return new(OriginCertificateProblem.Expired, $"position {i}: until {certificate.NotAfter.ToUniversalTime():u}");
            }
        }

        return new(OriginCertificateProblem.Expired);
    }

    private static string? Position(X509Chain chain, X509ChainStatusFlags flags)
    {
        for (var i = 0; i < chain.ChainElements.Count; i++)
        {
            if (chain.ChainElements[i].ChainElementStatus.Any(s => (s.Status & flags) != X509ChainStatusFlags.NoError))
            {
                return $"position {i}";
            }
        }

        return null;
    }
}
