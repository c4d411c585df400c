using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Dlp.Proxy.Certificates;

/// <summary>Decides whether a certificate can be our CA.</summary>
internal static class AuthorityFitness
{
    private const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";
    private const string AnyExtendedKeyUsage = "2.5.29.37.0";

    /// <summary>Null when the certificate may sign site certificates that browsers accept.</summary>
    public static CertificateAuthorityFailure? Check(X509Certificate2 certificate, string path, TimeProvider time)
    {
        CertificateAuthorityFailure Fail(CertificateAuthorityError error, string? detail = null) => CertificateAuthorityFailure.Of(error, path, detail);

        if (KeyError(certificate) is { } keyError)
        {
            return Fail(keyError, certificate.PublicKey.Oid.FriendlyName ?? certificate.PublicKey.Oid.Value);
        }

        var constraints = certificate.Extensions.OfType<X509BasicConstraintsExtension>().FirstOrDefault();
        if (constraints is not { CertificateAuthority: true })
        {
            return Fail(CertificateAuthorityError.NotAnAuthority, "basicConstraints is not CA:TRUE");
        }

        // RFC 5280 section 4.2.1.3: keyUsage MUST be present in a CA; strict verifiers insist.
        var usage = certificate.Extensions.OfType<X509KeyUsageExtension>().FirstOrDefault();
        if (usage is null || !usage.KeyUsages.HasFlag(X509KeyUsageFlags.KeyCertSign))
        {
            return Fail(CertificateAuthorityError.NotAnAuthority, "keyUsage has no keyCertSign");
        }

        var purposes = certificate.Extensions.OfType<X509EnhancedKeyUsageExtension>().FirstOrDefault();
        if (purposes is not null && !purposes.EnhancedKeyUsages.Cast<Oid>().Any(o => o.Value is ServerAuthentication or AnyExtendedKeyUsage))
        {
            return Fail(CertificateAuthorityError.NotAnAuthority, "extendedKeyUsage has no serverAuth");
        }

        var isSelfIssued = certificate.SubjectName.RawData.AsSpan().SequenceEqual(certificate.IssuerName.RawData);
        if (!isSelfIssued && !SignatureStrength.IsStrong(certificate, out var algorithm))
        {
            return Fail(CertificateAuthorityError.WeakSignature, algorithm);
        }

        var now = time.GetUtcNow().UtcDateTime;
        if (now >= certificate.NotAfter.ToUniversalTime())
        {
            return Fail(CertificateAuthorityError.Expired, $"on {certificate.NotAfter.ToUniversalTime():u}");
        }

        return now < certificate.NotBefore.ToUniversalTime()
            ? Fail(CertificateAuthorityError.NotYetValid, $"until {certificate.NotBefore.ToUniversalTime():u}")
            : null;
    }

    /// <summary>Digest that matches the strength of the CA's key.</summary>
    public static HashAlgorithmName HashFor(X509Certificate2 certificate) =>
        CurveOf(certificate) == PublicKeyStrength.P384 ? HashAlgorithmName.SHA384 : HashAlgorithmName.SHA256;

    private static CertificateAuthorityError? KeyError(X509Certificate2 certificate)
    {
        switch (certificate.PublicKey.Oid.Value)
        {
            case PublicKeyStrength.Rsa:
                using (var rsa = certificate.GetRSAPublicKey())
                {
                    return rsa?.KeySize switch
                    {
                        null or > 16384 => CertificateAuthorityError.UnsupportedKey,
                        < 2048 => CertificateAuthorityError.WeakKey,
                        _ => null,
                    };
                }

            case PublicKeyStrength.EllipticCurve:
                return CurveOf(certificate) is PublicKeyStrength.P256 or PublicKeyStrength.P384 ? null : CertificateAuthorityError.UnsupportedKey;
            default:
                return CertificateAuthorityError.UnsupportedKey;
        }
    }

    private static string? CurveOf(X509Certificate2 certificate) =>
        certificate.PublicKey.Oid.Value == PublicKeyStrength.EllipticCurve ? PublicKeyStrength.NamedCurve(certificate) : null;
}
