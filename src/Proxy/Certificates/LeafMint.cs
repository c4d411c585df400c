using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Dlp.Proxy.Destinations;

namespace Dlp.Proxy.Certificates;

/// <summary>Makes one leaf.</summary>
internal static class LeafMint
{
    private const int MaxCommonName = 64; // ub-common-name, RFC 5280 appendix A.1
    private const int SerialBytes = 16;

    private static readonly TimeSpan BackDate = TimeSpan.FromDays(1);
    private static readonly OidCollection ServerAuthentication = [new Oid("1.3.6.1.5.5.7.3.1")];

    /// <summary>Mints a leaf for a canonical host. The CA must be valid now.</summary>
    public static LeafCertificate Mint(CertificateAuthority authority, string host, TimeSpan validity, DateTimeOffset now)
    {
        var (notBefore, notAfter) = Lifetime(authority, validity, now);

        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var hasCommonName = host.Length <= MaxCommonName;
        var request = new CertificateRequest(SubjectFor(hasCommonName ? host : null), key, authority.HashAlgorithm);
        request.CertificateExtensions.Add(X509BasicConstraintsExtension.CreateForEndEntity(critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension(ServerAuthentication, critical: false));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromSubjectKeyIdentifier(authority.SubjectKeyIdentifier));

        // RFC 5280 section 4.2.1.6: with an empty subject the name MUST be critical.
        request.CertificateExtensions.Add(NameFor(host, critical: !hasCommonName));

        using var signed = authority.Sign(request, notBefore, notAfter, RandomNumberGenerator.GetBytes(SerialBytes));
        var leaf = signed.CopyWithPrivateKey(key);
        var context = SslStreamCertificateContext.Create(leaf, authority.Chain, offline: true);

        // A leaf that ends with its CA cannot be bettered: minting it again at two thirds would mint it on every connection.
        var refreshAt = notAfter >= Truncate(authority.NotAfter) ? notAfter : notBefore + ((notAfter - notBefore) * 2 / 3);
        return new LeafCertificate(host, context, notBefore, notAfter) { RefreshAt = refreshAt };
    }

    private static (DateTimeOffset NotBefore, DateTimeOffset NotAfter) Lifetime(CertificateAuthority authority, TimeSpan validity, DateTimeOffset now)
    {
        var backDate = validity / 4 < BackDate ? validity / 4 : BackDate;
        var notBefore = Truncate(now - backDate);
        notBefore = notBefore < authority.NotBefore ? authority.NotBefore : notBefore;

        // RFC 5280 section 4.1.2.5: both ends are included, hence one second less.
        var notAfter = notBefore + validity - TimeSpan.FromSeconds(1);
        return (notBefore, notAfter > authority.NotAfter ? authority.NotAfter : notAfter);
    }

    private static X500DistinguishedName SubjectFor(string? commonName)
    {
        var builder = new X500DistinguishedNameBuilder();
        if (commonName is not null)
        {
            builder.AddCommonName(commonName);
        }

        return builder.Build();
    }

    private static X509Extension NameFor(string host, bool critical)
    {
        var builder = new SubjectAlternativeNameBuilder();
        if (HostName.TryGetAddress(host, out var address))
        {
            builder.AddIpAddress(address);
        }
        else
        {
            builder.AddDnsName(host);
        }

        return builder.Build(critical);
    }

    private static DateTimeOffset Truncate(DateTimeOffset time) => new(time.Ticks - (time.Ticks % TimeSpan.TicksPerSecond), time.Offset);
}
