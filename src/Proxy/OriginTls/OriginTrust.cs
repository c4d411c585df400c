using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Dlp.Proxy.OriginTls;

/// <summary>Roots and intermediates given besides the system's.</summary>
internal sealed class OriginTrust
{
    private const int MaxBytes = 16 << 20;

    private OriginTrust(X509Certificate2Collection roots, X509Certificate2Collection intermediates, bool isExclusive)
    {
        Roots = roots;
        Intermediates = intermediates;
        IsExclusive = isExclusive;
    }

    public X509Certificate2Collection Roots { get; }

    public X509Certificate2Collection Intermediates { get; }

    /// <summary>The system's roots do not count.</summary>
    public bool IsExclusive { get; }

    /// <summary>Reads the file of <see cref="OriginTlsOptions.ExtraCertificatesPath"/>; null with a sentence when it cannot be used.</summary>
    public static OriginTrust? Load(OriginTlsOptions options, out string? failure)
    {
        failure = null;
        var all = new X509Certificate2Collection();
        var path = options.ExtraCertificatesPath;
        if (path is not null)
        {
            try
            {
                if (new FileInfo(path) is { Exists: true, Length: > MaxBytes })
                {
                    failure = $"{path}: larger than 16 MiB.";
                    return null;
                }

                all.ImportFromPem(File.ReadAllText(path));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or CryptographicException)
            {
                failure = $"{path}: cannot be read as PEM certificates ({e.GetType().Name}).";
                return null;
            }

            if (all.Count == 0)
            {
                failure = $"{path}: holds no PEM certificate.";
                return null;
            }
        }

        var roots = new X509Certificate2Collection();
        var intermediates = new X509Certificate2Collection();
        foreach (var certificate in all)
        {
            (IsSelfIssued(certificate) ? roots : intermediates).Add(certificate);
        }

        if (options.TrustOnlyExtraRoots && roots.Count == 0)
        {
            failure = "TrustOnlyExtraRoots is set but ExtraCertificatesPath gives no root: no origin could be reached.";
            return null;
        }

        return new OriginTrust(roots, intermediates, options.TrustOnlyExtraRoots);
    }

    public static bool IsSelfIssued(X509Certificate2 certificate) =>
        certificate.SubjectName.RawData.AsSpan().SequenceEqual(certificate.IssuerName.RawData);

    /// <summary>Policy for SslStream's own chain.</summary>
    /// <param name="revocation">Revocation mode.</param>
    /// <param name="withExtraRoots">Trust the extra roots instead of the system's.</param>
    public X509ChainPolicy NewPolicy(X509RevocationMode revocation, bool withExtraRoots)
    {
        var policy = new X509ChainPolicy
        {
            // Addresses inside certificates are the origin's to choose: fetching them would let it make the proxy call anybody.
            DisableCertificateDownloads = true,
            RevocationMode = revocation,
            RevocationFlag = X509RevocationFlag.ExcludeRoot,
            VerificationFlags = X509VerificationFlags.NoFlag,
            UrlRetrievalTimeout = TimeSpan.FromSeconds(2),
        };
        policy.ApplicationPolicy.Add(new Oid(OriginCertificateRules.ServerAuthentication));
        policy.ExtraStore.AddRange(Intermediates);
        if (withExtraRoots)
        {
            policy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            policy.CustomTrustStore.AddRange(Roots);
        }

        return policy;
    }
}
