using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Dlp.Proxy.Certificates;
using Dlp.Proxy.OriginTls;

namespace Dlp.Proxy.FunctionalTests.Harness;

/// <summary>The proxy's CA, and a public CA for origins; both shared by all tests.</summary>
internal static class TestCertificates
{
    private static readonly string Folder = Directory.CreateTempSubdirectory("dlp-functional-").FullName;
    private static readonly ConcurrentDictionary<string, X509Certificate2> Leaves = new(StringComparer.Ordinal);
    private static readonly ECDsa RootKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private static readonly ECDsa LeafKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private static readonly X509Certificate2 Root = CreateRoot("CN=Test origins", RootKey);

    public static CertificateAuthority Proxy { get; } = CertificateAuthority.Open(
        new CertificateAuthorityOptions { Folder = Path.Combine(Folder, "ca") }, TimeProvider.System).Authority!;

    public static X509Certificate2 ProxyRoot { get; } = X509CertificateLoader.LoadCertificate(Proxy.ExportCertificateDer());

    public static OriginCertificateValidator Origins { get; } = CreateValidator();

    /// <summary>A good certificate of an origin.</summary>
    public static X509Certificate2 Origin(string host) => Leaves.GetOrAdd(host, static name => Issue(name, Root, RootKey, -1, 30));

    public static X509Certificate2 Expired(string host) => Issue(host, Root, RootKey, -30, -1);

    public static X509Certificate2 Untrusted(string host)
    {
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return Issue(host, CreateRoot("CN=Nobody", key), key, -1, 30);
    }

    /// <summary>What a client with our CA installed does.</summary>
    public static X509ChainPolicy TrustProxy()
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        _ = policy.CustomTrustStore.Add(ProxyRoot);
        return policy;
    }

    public static X509ChainPolicy TrustOrigins()
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        _ = policy.CustomTrustStore.Add(Root);
        return policy;
    }

    private static X509Certificate2 CreateRoot(string name, ECDsa key)
    {
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-60), now.AddDays(60));
    }

    private static X509Certificate2 Issue(string host, X509Certificate2 root, ECDsa rootKey, int from, int to)
    {
        var request = new CertificateRequest("CN=" + host, LeafKey, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(X509BasicConstraintsExtension.CreateForEndEntity(critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], false));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(root, true, false));
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.Create(root.SubjectName, X509SignatureGenerator.CreateForECDsa(rootKey), now.AddDays(from), now.AddDays(to), RandomNumberGenerator.GetBytes(12));
        return certificate.CopyWithPrivateKey(LeafKey);
    }

    private static OriginCertificateValidator CreateValidator()
    {
        var path = Path.Combine(Folder, "origins.pem");
        File.WriteAllText(path, Root.ExportCertificatePem());
        return OriginCertificateValidator.TryCreate(new OriginTlsOptions { ExtraCertificatesPath = path, TrustOnlyExtraRoots = true }, TimeProvider.System, out var failure)
            ?? throw new InvalidOperationException(failure);
    }
}
