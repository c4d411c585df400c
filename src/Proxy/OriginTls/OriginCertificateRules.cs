using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Dlp.Proxy.Certificates;

namespace Dlp.Proxy.OriginTls;

/// <summary>What we demand beyond a chain that builds: SslStream takes SHA-1, MD5, RSA-1024 and common-name-only certificates (measured, docs/certificates.md).</summary>
internal static class OriginCertificateRules
{
    public const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";
    public const int MaxChainLength = 10;

    private const string BasicConstraints = "2.5.29.19";

    /// <summary>Extensions that a chain build really evaluates; any other critical one means the certificate says more than we understand (RFC 5280 section 4.2).</summary>
    private static readonly HashSet<string> UnderstoodExtensions = new(StringComparer.Ordinal)
    {
        BasicConstraints,
        "2.5.29.15", // key usage
        "2.5.29.37", // extended key usage
        "2.5.29.17", // subject alternative name
        "2.5.29.30", // name constraints
        "2.5.29.32", // certificate policies
        "2.5.29.33", // policy mappings
        "2.5.29.36", // policy constraints
        "2.5.29.54", // inhibit any policy
        "2.5.29.14", // subject key identifier
        "2.5.29.35", // authority key identifier
    };

    /// <summary>Checks leaf and chain.</summary>
    /// <param name="leaf">The origin's certificate.</param>
    /// <param name="chain">The chain as built, leaf first.</param>
    /// <param name="host">Canonical host.</param>
    public static OriginCertificateVerdict Check(X509Certificate2 leaf, X509ChainElementCollection chain, string host)
    {
        if (chain.Count is 0 or > MaxChainLength)
        {
            return new(OriginCertificateProblem.ChainTooLong, $"{chain.Count} certificates");
        }

        var names = AlternativeNames.Match(leaf, host);
        if (names != OriginCertificateProblem.None)
        {
            return new(names);
        }

        var usage = CheckLeafUsage(leaf);
        if (usage.Problem != OriginCertificateProblem.None)
        {
            return usage;
        }

        for (var i = 0; i < chain.Count; i++)
        {
            // A root is trusted by name and key: its signature on itself proves nothing. Its key signs the rest.
            var isAnchor = i == chain.Count - 1 && i > 0 && OriginTrust.IsSelfIssued(chain[i].Certificate);
            var verdict = CheckElement(chain[i].Certificate, i, isAnchor);
            if (verdict.Problem != OriginCertificateProblem.None)
            {
                return verdict;
            }
        }

        return OriginCertificateVerdict.Good;
    }

    private static OriginCertificateVerdict CheckLeafUsage(X509Certificate2 leaf)
    {
        foreach (var extension in leaf.Extensions)
        {
            switch (extension)
            {
                // Both TLS 1.3 and our TLS 1.2 suites have the origin sign; a key that may not sign has no business here.
                case X509KeyUsageExtension usage when !usage.KeyUsages.HasFlag(X509KeyUsageFlags.DigitalSignature):
                    return new(OriginCertificateProblem.WrongUsage, "keyUsage without digitalSignature");
                case X509EnhancedKeyUsageExtension purposes when !purposes.EnhancedKeyUsages.Cast<Oid>().Any(o => o.Value == ServerAuthentication):
                    return new(OriginCertificateProblem.WrongUsage, "extendedKeyUsage without serverAuth");
                case X509BasicConstraintsExtension { CertificateAuthority: true }:
                    return new(OriginCertificateProblem.AuthorityAsSite);
            }
        }

        return OriginCertificateVerdict.Good;
    }

    private static OriginCertificateVerdict CheckElement(X509Certificate2 certificate, int position, bool isAnchor)
    {
        var where = "position " + position.ToString(CultureInfo.InvariantCulture);
        if (!isAnchor && !SignatureStrength.IsStrong(certificate, out var algorithm))
        {
            return new(OriginCertificateProblem.WeakSignature, $"{where}: {algorithm}");
        }

        if (!PublicKeyStrength.IsStrong(certificate, out var key))
        {
            return new(OriginCertificateProblem.WeakKey, $"{where}: {key}");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var extension in certificate.Extensions)
        {
            var oid = extension.Oid?.Value ?? "";
            if (!seen.Add(oid))
            {
                return new(OriginCertificateProblem.UnsupportedExtension, $"{where}: {oid} twice");
            }

            if (extension.Critical && !UnderstoodExtensions.Contains(oid))
            {
                return new(OriginCertificateProblem.UnsupportedExtension, $"{where}: {oid}");
            }
        }

        return OriginCertificateVerdict.Good;
    }
}
