using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Dlp.DemoOrigin;

/// <summary>A private authority for the demo and one leaf for all names. The authority is kept, so that a client that trusts it once goes on doing so.</summary>
internal static class DemoCertificates
{
    public const string AuthorityFile = "origin-ca.crt";
    private const string AuthorityKeyFile = "origin-ca.key";

    /// <returns>The leaf with its key, to be shown together with <paramref name="authority"/>.</returns>
    public static X509Certificate2 Load(string folder, IEnumerable<string> hosts, TimeProvider time, out X509Certificate2 authority)
    {
        Directory.CreateDirectory(folder);
        string certificatePath = Path.Combine(folder, AuthorityFile);
        string keyPath = Path.Combine(folder, AuthorityKeyFile);
        var now = time.GetUtcNow();
        if (!File.Exists(certificatePath) || !File.Exists(keyPath) || (authority = X509Certificate2.CreateFromPemFile(certificatePath, keyPath)).NotAfter.ToUniversalTime() < now.AddDays(91).UtcDateTime)
        {
            authority = CreateAuthority(now);
            WriteKey(keyPath, authority.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem());
            File.WriteAllText(certificatePath, authority.ExportCertificatePem() + "\n");
        }

        return CreateLeaf(authority, hosts, now);
    }

    private static X509Certificate2 CreateAuthority(DateTimeOffset now)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        // The number tells authorities of different folders apart in a browser's list.
        var request = new CertificateRequest($"CN=Demo origin CA {RandomNumberGenerator.GetInt32(100_000, 1_000_000)}, O=For demonstration only", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: true, pathLengthConstraint: 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        return request.CreateSelfSigned(now.AddDays(-1), now.AddYears(2));
    }

    private static X509Certificate2 CreateLeaf(X509Certificate2 authority, IEnumerable<string> hosts, DateTimeOffset now)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=demo-origin", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        foreach (string host in hosts.Append("localhost").Distinct(StringComparer.OrdinalIgnoreCase))
        {
            names.AddDnsName(host);
        }

        names.AddIpAddress(IPAddress.Loopback);
        names.AddIpAddress(IPAddress.IPv6Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: false, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], critical: false)); // RFC 5280 4.2.1.12: serverAuth
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(authority, includeKeyIdentifier: true, includeIssuerAndSerial: false));
        using var leaf = request.Create(authority, now.AddHours(-12), now.AddDays(90), RandomNumberGenerator.GetBytes(16));
        using var withKey = leaf.CopyWithPrivateKey(key);
        // SChannel takes no ephemeral keys; a round trip through PKCS #12 suits every platform.
        return X509CertificateLoader.LoadPkcs12(withKey.Export(X509ContentType.Pkcs12), password: null);
    }

    private static void WriteKey(string path, string pem)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var writer = new StreamWriter(path, options);
        writer.WriteLine(pem);
    }
}
