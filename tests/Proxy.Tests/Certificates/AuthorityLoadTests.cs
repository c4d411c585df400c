using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Dlp.Proxy.Certificates;

namespace Dlp.Proxy.Tests.Certificates;

/// <summary>CAs made elsewhere: PEM pairs and PKCS#12 files, good and bad.</summary>
[SupportedOSPlatform("linux")]
public sealed class AuthorityLoadTests : IDisposable
{
    private readonly TempFolder _temp = new();
    private readonly ManualTime _time = ManualTime.AtPresent();

    public void Dispose() => _temp.Dispose();

    private CertificateAuthorityOutcome OpenPem(string? password = null) => CertificateAuthority.Open(
        new CertificateAuthorityOptions { CertificatePath = _temp.File("ca.pem"), KeyPath = _temp.File("key.pem"), PasswordPath = password }, _time);

    private CertificateAuthorityOutcome OpenPkcs12(string? password = null) => CertificateAuthority.Open(
        new CertificateAuthorityOptions { Pkcs12Path = _temp.File("ca.p12"), PasswordPath = password }, _time);

    /// <summary>Writes a CA pair; the parameters bend one thing each.</summary>
    private X509Certificate2 WritePair(
        AsymmetricAlgorithm? key = null,
        bool isAuthority = true,
        X509KeyUsageFlags? usage = X509KeyUsageFlags.KeyCertSign,
        Action<CertificateRequest>? extra = null,
        int fromDays = -1,
        int toDays = 100)
    {
        key ??= ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = key is RSA rsa
            ? new CertificateRequest("CN=Given CA", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            : new CertificateRequest("CN=Given CA", (ECDsa)key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(isAuthority, hasPathLengthConstraint: false, 0, critical: true));
        if (usage is { } flags)
        {
            request.CertificateExtensions.Add(new X509KeyUsageExtension(flags, critical: true));
        }

        extra?.Invoke(request);
        var certificate = request.CreateSelfSigned(_time.Now.AddDays(fromDays), _time.Now.AddDays(toDays));
        _temp.Write("ca.pem", certificate.ExportCertificatePem());
        _temp.Write("key.pem", key.ExportPkcs8PrivateKeyPem());
        return certificate;
    }

    private async Task AssertSignsStrictly(CertificateAuthority authority, string rootFile)
    {
        using var leaves = new LeafCertificates(authority, new LeafCertificateOptions(), _time);
        var leaf = (await leaves.GetAsync("site.example")).Certificate!;
        _temp.Write("leaf.pem", leaf.Context.TargetCertificate.ExportCertificatePem());
        var (code, output) = await OpenSsl.RunAsync(
            "verify", "-x509_strict", "-purpose", "sslserver", "-verify_hostname", "site.example", "-CAfile", rootFile, _temp.File("leaf.pem"));
        Assert.True(code == 0, output);
    }

    public static TheoryData<string> GoodKeys => ["rsa2048", "rsa4096", "p256", "p384"];

    private static AsymmetricAlgorithm MakeKey(string kind) => kind switch
    {
        "rsa1024" => RSA.Create(1024),
        "rsa2048" => RSA.Create(2048),
        "rsa4096" => RSA.Create(4096),
        "p384" => ECDsa.Create(ECCurve.NamedCurves.nistP384),
        "p521" => ECDsa.Create(ECCurve.NamedCurves.nistP521),
        _ => ECDsa.Create(ECCurve.NamedCurves.nistP256),
    };

    [Theory]
    [MemberData(nameof(GoodKeys))]
    public async Task SupportedKey_SignsLeavesStrictOpenSslAccepts(string kind)
    {
        WritePair(MakeKey(kind), extra: r => r.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(r.PublicKey, false)));
        var outcome = OpenPem();
        Assert.True(outcome.IsSuccess, outcome.Failure?.ToString());
        using var authority = outcome.Authority;
        Assert.False(outcome.WasCreated);
        await AssertSignsStrictly(authority, _temp.File("ca.pem"));
    }

    [Theory]
    [InlineData("rsa1024", CertificateAuthorityError.WeakKey)]
    [InlineData("p521", CertificateAuthorityError.UnsupportedKey)]
    public void UnfitKey_IsRefused(string kind, CertificateAuthorityError expected)
    {
        WritePair(MakeKey(kind));
        Assert.Equal(expected, OpenPem().Failure!.Error);
    }

    [Fact]
    public async Task Ed25519_IsRefusedWithTheReason()
    {
        var (code, output) = await OpenSsl.RunAsync(
            "req", "-x509", "-newkey", "ed25519", "-nodes", "-subj", "/CN=Ed CA", "-days", "30", "-keyout", _temp.File("key.pem"), "-out", _temp.File("ca.pem"),
            "-addext", "keyUsage=critical,keyCertSign");
        Assert.True(code == 0, output);
        var failure = OpenPem().Failure!;
        Assert.Equal(CertificateAuthorityError.UnsupportedKey, failure.Error);
        Assert.Contains("Ed25519", failure.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("640")]
    [InlineData("604")]
    [InlineData("660")]
    [InlineData("610")]
    public void KeyOpenToOthers_IsRefusedWithTheCommand(string mode)
    {
        WritePair();
        File.SetUnixFileMode(_temp.File("key.pem"), (UnixFileMode)Convert.ToInt32(mode, 8));
        var failure = OpenPem().Failure!;
        Assert.Equal(CertificateAuthorityError.KeyFileExposed, failure.Error);
        Assert.Equal(_temp.File("key.pem"), failure.Path);
        Assert.Contains("chmod 600", failure.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task KeyOfAnotherUser_IsRefused()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "Only root can give a file away.");
        WritePair();
        using var chown = System.Diagnostics.Process.Start("chown", ["12345", _temp.File("key.pem")]);
        await chown.WaitForExitAsync();
        Assert.Equal(CertificateAuthorityError.KeyFileNotOwned, OpenPem().Failure!.Error);
    }

    [Fact]
    public void KeyBehindASymbolicLink_IsRefused()
    {
        WritePair();
        File.Move(_temp.File("key.pem"), _temp.File("real.pem"));
        File.CreateSymbolicLink(_temp.File("key.pem"), _temp.File("real.pem"));
        Assert.Equal(CertificateAuthorityError.KeyFileIsLink, OpenPem().Failure!.Error);
    }

    [Fact]
    public void FolderWritableByOthers_IsRefused()
    {
        WritePair();
        File.SetUnixFileMode(_temp.Root, (UnixFileMode)Convert.ToInt32("770", 8));
        Assert.Equal(CertificateAuthorityError.FolderExposed, OpenPem().Failure!.Error);
    }

    [Fact]
    public async Task KeyIsAFifo_IsRefusedWithoutWaiting()
    {
        WritePair();
        File.Delete(_temp.File("key.pem"));
        using var mkfifo = System.Diagnostics.Process.Start("mkfifo", ["-m", "600", _temp.File("key.pem")]);
        await mkfifo.WaitForExitAsync();
        Assert.Equal(CertificateAuthorityError.KeyFileUnreadable, OpenPem().Failure!.Error);
    }

    [Fact]
    public void MissingFiles_AreNamed()
    {
        WritePair();
        File.Delete(_temp.File("key.pem"));
        Assert.Equal((CertificateAuthorityError.KeyFileMissing, _temp.File("key.pem")), (OpenPem().Failure!.Error, OpenPem().Failure!.Path));

        WritePair();
        File.Delete(_temp.File("ca.pem"));
        Assert.Equal((CertificateAuthorityError.CertificateFileMissing, _temp.File("ca.pem")), (OpenPem().Failure!.Error, OpenPem().Failure!.Path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n")]
    [InlineData("-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEGCCqGSM49")]
    public void UnreadableKey_IsMalformed(string content)
    {
        WritePair();
        _temp.Write("key.pem", content);
        Assert.Equal(CertificateAuthorityError.MalformedKey, OpenPem().Failure!.Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")]
    public void UnreadableCertificate_IsMalformed(string content)
    {
        WritePair();
        _temp.Write("ca.pem", content);
        Assert.Equal(CertificateAuthorityError.MalformedCertificate, OpenPem().Failure!.Error);
    }

    [Theory]
    [InlineData("p256")]
    [InlineData("rsa2048")]
    public void KeyOfAnotherCertificate_IsAMismatch(string kind)
    {
        WritePair();
        _temp.Write("key.pem", MakeKey(kind).ExportPkcs8PrivateKeyPem());
        Assert.Equal(CertificateAuthorityError.KeyMismatch, OpenPem().Failure!.Error);
    }

    [Fact]
    public void NotACa_IsRefused()
    {
        WritePair(isAuthority: false);
        Assert.Equal(CertificateAuthorityError.NotAnAuthority, OpenPem().Failure!.Error);
        WritePair(usage: X509KeyUsageFlags.DigitalSignature);
        Assert.Equal(CertificateAuthorityError.NotAnAuthority, OpenPem().Failure!.Error);
        WritePair(usage: null);
        Assert.Equal(CertificateAuthorityError.NotAnAuthority, OpenPem().Failure!.Error);
        WritePair(extra: r => r.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.4")], critical: false)));
        Assert.Equal(CertificateAuthorityError.NotAnAuthority, OpenPem().Failure!.Error);
    }

    [Fact]
    public void ValidityIsChecked()
    {
        WritePair(fromDays: -10, toDays: -1);
        Assert.Equal(CertificateAuthorityError.Expired, OpenPem().Failure!.Error);
        WritePair(fromDays: 1, toDays: 10);
        Assert.Equal(CertificateAuthorityError.NotYetValid, OpenPem().Failure!.Error);
    }

    [Fact]
    public void NameConstraintsAndPathLength_LoadAndAreTold()
    {
        // permittedSubtrees [0] { GeneralSubtree { dNSName "example" } }
        WritePair(extra: r => r.CertificateExtensions.Add(new X509Extension("2.5.29.30", [0x30, 0x0D, 0xA0, 0x0B, 0x30, 0x09, 0x82, 0x07, .. "example"u8], critical: true)));
        using var constrained = OpenPem().Authority!;
        Assert.True(constrained.HasNameConstraints);

        WritePair();
        using var plain = OpenPem().Authority!;
        Assert.False(plain.HasNameConstraints);
    }

    [Fact]
    public async Task SubordinateCa_SendsItselfAndWeakOnesAreRefused()
    {
        using var rootKey = RSA.Create(2048);
        var rootRequest = new CertificateRequest("CN=Corporate root", rootKey, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        rootRequest.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        rootRequest.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        rootRequest.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(rootRequest.PublicKey, false));
        using var root = rootRequest.CreateSelfSigned(_time.Now.AddDays(-2), _time.Now.AddDays(200));
        _temp.Write("root.pem", root.ExportCertificatePem());

        X509Certificate2 WriteSubordinate(X509SignatureGenerator signer)
        {
            using var key = ECDsa.Create(ECCurve.NamedCurves.nistP384);
            var request = new CertificateRequest(new X500DistinguishedName("CN=Inspection"), new PublicKey(key), HashAlgorithmName.SHA256);
            request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 0, true));
            request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
            request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension([1, 2, 3, 4, 5], false));
            request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(root, true, false));
            var made = request.Create(root.SubjectName, signer, _time.Now.AddDays(-1), _time.Now.AddDays(100), [1, 2]);
            _temp.Write("ca.pem", made.ExportCertificatePem());
            _temp.Write("key.pem", key.ExportPkcs8PrivateKeyPem());
            return made;
        }

        using var subordinate = WriteSubordinate(X509SignatureGenerator.CreateForRSA(rootKey, RSASignaturePadding.Pkcs1));
        using (var authority = OpenPem().Authority!)
        {
            using var leaves = new LeafCertificates(authority, new LeafCertificateOptions(), _time);
            var leaf = (await leaves.GetAsync("site.example")).Certificate!;
            var sent = Assert.Single(leaf.Context.IntermediateCertificates);
            Assert.Equal(subordinate.RawData, sent.RawData);

            // The odd key identifier of the CA is repeated byte for byte.
            var aki = leaf.Context.TargetCertificate.Extensions.OfType<X509AuthorityKeyIdentifierExtension>().Single();
            Assert.Equal<byte>([1, 2, 3, 4, 5], aki.KeyIdentifier!.Value.ToArray());

            _temp.Write("leaf.pem", leaf.Context.TargetCertificate.ExportCertificatePem());
            var (code, output) = await OpenSsl.RunAsync(
                "verify", "-x509_strict", "-purpose", "sslserver", "-CAfile", _temp.File("root.pem"), "-untrusted", _temp.File("ca.pem"), _temp.File("leaf.pem"));
            Assert.True(code == 0, output);
        }

        using var weak = WriteSubordinate(new WeakRsaSigner(rootKey));
        Assert.Equal(CertificateAuthorityError.WeakSignature, OpenPem().Failure!.Error);
    }

    [Theory]
    [MemberData(nameof(GoodKeys))]
    public async Task Pkcs12_LoadsWithThePasswordFile(string kind)
    {
        using var certificate = WritePair(MakeKey(kind), extra: r => r.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(r.PublicKey, false)));
        _temp.Write("ca.p12", certificate.Export(X509ContentType.Pkcs12, "päss wörd"));
        var outcome = OpenPkcs12(_temp.Write("password", "päss wörd\n"));
        Assert.True(outcome.IsSuccess, outcome.Failure?.ToString());
        using var authority = outcome.Authority;
        await AssertSignsStrictly(authority, _temp.File("ca.pem"));
    }

    [Fact]
    public void Pkcs12Errors_AreTold()
    {
        using var certificate = WritePair();
        _temp.Write("ca.p12", certificate.Export(X509ContentType.Pkcs12, "right"));
        Assert.Equal(CertificateAuthorityError.WrongPassword, OpenPkcs12(_temp.Write("password", "wrong")).Failure!.Error);
        Assert.Equal(CertificateAuthorityError.WrongPassword, OpenPkcs12().Failure!.Error);
        Assert.Equal(CertificateAuthorityError.KeyFileMissing, OpenPkcs12(_temp.File("absent")).Failure!.Error);
        Assert.Equal(CertificateAuthorityError.KeyFileExposed, OpenPkcs12(_temp.Write("password", "right", (UnixFileMode)Convert.ToInt32("644", 8))).Failure!.Error);

        _temp.Write("ca.p12", "not a PKCS#12 file");
        Assert.Equal(CertificateAuthorityError.MalformedKey, OpenPkcs12().Failure!.Error);

        using var bare = X509CertificateLoader.LoadCertificate(certificate.RawData);
        _temp.Write("ca.p12", bare.Export(X509ContentType.Pkcs12, "right"));
        Assert.Equal(CertificateAuthorityError.MalformedKey, OpenPkcs12(_temp.Write("password", "right")).Failure!.Error);

        using var notAuthority = WritePair(isAuthority: false);
        _temp.Write("ca.p12", notAuthority.Export(X509ContentType.Pkcs12, "right"));
        Assert.Equal(CertificateAuthorityError.NotAnAuthority, OpenPkcs12(_temp.Write("password", "right")).Failure!.Error);
    }

    [Fact]
    public void EncryptedPemKey_OpensWithItsPasswordOnly()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        WritePair(key);
        _temp.Write("key.pem", key.ExportEncryptedPkcs8PrivateKeyPem("secret", new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000)));

        using var authority = OpenPem(_temp.Write("password", "secret\r\n")).Authority;
        Assert.NotNull(authority);
        Assert.Equal(CertificateAuthorityError.WrongPassword, OpenPem(_temp.Write("password", "other")).Failure!.Error);
        Assert.Equal(CertificateAuthorityError.WrongPassword, OpenPem().Failure!.Error);
    }

    [Fact]
    public void ContradictoryOptions_AreRefused()
    {
        CertificateAuthorityError? Error(CertificateAuthorityOptions options) => CertificateAuthority.Open(options, _time).Failure?.Error;
        Assert.Equal(CertificateAuthorityError.ConflictingOptions, Error(new() { CertificatePath = "a" }));
        Assert.Equal(CertificateAuthorityError.ConflictingOptions, Error(new() { KeyPath = "a" }));
        Assert.Equal(CertificateAuthorityError.ConflictingOptions, Error(new() { KeyPath = "a", CertificatePath = "b", Pkcs12Path = "c" }));
    }

    [Fact]
    public void EveryError_HasMessageAndRemedy() =>
        Assert.All(Enum.GetValues<CertificateAuthorityError>(), e =>
        {
            var failure = CertificateAuthorityFailure.Of(e, "/some/file");
            Assert.EndsWith(".", failure.Message, StringComparison.Ordinal);
            Assert.NotEqual("See docs/certificates.md.", failure.Remedy);
        });
}
