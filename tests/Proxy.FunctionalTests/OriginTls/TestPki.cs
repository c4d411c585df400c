using System.Formats.Asn1;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Dlp.Proxy.FunctionalTests.OriginTls;

/// <summary>A root and everything below it, good and bad, as PEM files for openssl.</summary>
internal sealed class TestPki : IDisposable
{
    public const string Host = "site.example.test";

    /// <summary>Shared by all tests: making an RSA key takes longer than most of them.</summary>
    public static readonly RSA RootKey = RSA.Create(2048);

    /// <summary>Likewise, for intermediates.</summary>
    public static readonly RSA IntermediateKey = RSA.Create(2048);

    /// <summary>Likewise, for leaves.</summary>
    public static readonly RSA LeafKey = RSA.Create(2048);

    private int _served;

    public TestPki()
    {
        Folder = Directory.CreateTempSubdirectory("dlp-origin-").FullName;
        Root = Self("CN=Test Root", RootKey, Authority());
    }

    public string Folder { get; }

    public Node Root { get; }

    public string RootFile => Save("root.pem", Root.Certificate.ExportCertificatePem());

    public string File(string name) => Path.Combine(Folder, name);

    public static Spec Authority(int? pathLength = null) => new()
    {
        Extensions =
        [
            new X509BasicConstraintsExtension(true, pathLength is not null, pathLength ?? 0, true),
            new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true),
        ],
    };

    /// <summary>A flawless leaf for <see cref="Host"/>, to bend with <c>with</c>.</summary>
    public static Spec Site(params string[] names) => new()
    {
        Names = names.Length == 0 ? DnsNames(Host) : DnsNames(names),
        Extensions =
        [
            X509BasicConstraintsExtension.CreateForEndEntity(critical: true),
            new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, true),
            Purpose("1.3.6.1.5.5.7.3.1"),
        ],
    };

    public static X509Extension Purpose(string oid) => new X509EnhancedKeyUsageExtension([new Oid(oid)], critical: false);

    public static X509Extension DnsNames(params string[] names) => RawDnsNames(names.Select(Encoding.Latin1.GetBytes).ToArray());

    public static X509Extension RawDnsNames(params byte[][] names)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            foreach (var name in names)
            {
                writer.WriteOctetString(name, new Asn1Tag(TagClass.ContextSpecific, 2));
            }
        }

        return new X509Extension("2.5.29.17", writer.Encode(), critical: false);
    }

    public static X509Extension AddressName(string address)
    {
        var builder = new SubjectAlternativeNameBuilder();
        builder.AddIpAddress(IPAddress.Parse(address));
        return builder.Build();
    }

    public static X509Extension PermittedNames(string name)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
        using (writer.PushSequence())
        {
            writer.WriteOctetString(Encoding.ASCII.GetBytes(name), new Asn1Tag(TagClass.ContextSpecific, 2));
        }

        return new X509Extension("2.5.29.30", writer.Encode(), critical: true);
    }

    public static Node Self(string subject, AsymmetricAlgorithm key, Spec spec) => Make(subject, key, spec, null);

    public static Node Issue(Node issuer, string subject, AsymmetricAlgorithm key, Spec spec) => Make(subject, key, spec, issuer);

    /// <summary>Arguments for an origin that serves the leaf and the intermediates given.</summary>
    public string[] Serve(Node leaf, params Node[] intermediates)
    {
        var id = _served++;
        var certificate = Save($"leaf{id}.pem", leaf.Certificate.ExportCertificatePem());
        var key = Save($"key{id}.pem", leaf.Key.ExportPkcs8PrivateKeyPem());
        string[] arguments = ["-cert", certificate, "-key", key, "-cipher", "DEFAULT:@SECLEVEL=0"];
        return intermediates.Length == 0
            ? arguments
            : [.. arguments, "-cert_chain", Save($"chain{id}.pem", string.Join('\n', intermediates.Select(i => i.Certificate.ExportCertificatePem())))];
    }

    public string Save(string name, string content)
    {
        System.IO.File.WriteAllText(File(name), content);
        return File(name);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static Node Make(string subject, AsymmetricAlgorithm key, Spec spec, Node? issuer)
    {
        var name = new X500DistinguishedName(subject);
        var publicKey = key switch { RSA rsa => new PublicKey(rsa), ECDsa ec => new PublicKey(ec), _ => new PublicKey((DSA)key) };
        var request = new CertificateRequest(name, publicKey, HashAlgorithmName.SHA256);
        foreach (var extension in spec.Extensions)
        {
            request.CertificateExtensions.Add(extension);
        }

        if (spec.Names is not null)
        {
            request.CertificateExtensions.Add(spec.Names);
        }

        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(publicKey, X509SubjectKeyIdentifierHashAlgorithm.Sha1, false));
        if (issuer is not null)
        {
            var identifier = issuer.Certificate.Extensions.OfType<X509SubjectKeyIdentifierExtension>().Single();
            request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromSubjectKeyIdentifier(identifier));
        }

        var signingKey = issuer?.Key ?? key;
        X509SignatureGenerator signer = signingKey switch
        {
            RSA rsa => new AnyRsaSigner(rsa, spec.Signature),
            ECDsa ec => X509SignatureGenerator.CreateForECDsa(ec),
            _ => throw new NotSupportedException(),
        };
        var now = TimeProvider.System.GetUtcNow();
        var certificate = request.Create(
            issuer?.Certificate.SubjectName ?? name, signer, now + spec.From, now + spec.To, RandomNumberGenerator.GetBytes(12));
        return new Node(certificate, key);
    }

    /// <summary>A certificate and its key.</summary>
    internal sealed record Node(X509Certificate2 Certificate, AsymmetricAlgorithm Key);

    /// <summary>What goes into a certificate.</summary>
    internal sealed record Spec
    {
        public IReadOnlyList<X509Extension> Extensions { get; init; } = [];

        public X509Extension? Names { get; init; }

        public RsaSignature Signature { get; init; } = RsaSignature.Sha256;

        public TimeSpan From { get; init; } = TimeSpan.FromDays(-30);

        public TimeSpan To { get; init; } = TimeSpan.FromDays(30);
    }
}
