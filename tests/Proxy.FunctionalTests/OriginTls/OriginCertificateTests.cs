using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Dlp.Proxy.OriginTls;
using static Dlp.Proxy.FunctionalTests.OriginTls.TestPki;

namespace Dlp.Proxy.FunctionalTests.OriginTls;

/// <summary>Matrix rows T-01 to T-04: certificates served by openssl over loopback, judged by our options in a real SslStream.</summary>
public sealed class OriginCertificateTests : IDisposable
{
    private readonly TestPki _pki = new();

    public void Dispose() => _pki.Dispose();

    private Node Leaf(Spec? spec = null, AsymmetricAlgorithm? key = null, string subject = "CN=" + Host, Node? issuer = null) =>
        Issue(issuer ?? _pki.Root, subject, key ?? ECDsa.Create(ECCurve.NamedCurves.nistP256), spec ?? Site());

    private Node Intermediate(Spec? spec = null, AsymmetricAlgorithm? key = null, Node? issuer = null) =>
        Issue(issuer ?? _pki.Root, "CN=Test Intermediate " + Guid.NewGuid().ToString("N"), key ?? IntermediateKey, spec ?? Authority());

    private async Task<OriginTlsOutcome> Connect(Node leaf, Node[]? intermediates = null, string host = Host, OriginTlsOptions? options = null)
    {
        await using var origin = await OpenSslOrigin.StartAsync(_pki.Serve(leaf, intermediates ?? []));
        var outcome = await OriginClient.ConnectAsync(OriginClient.Validator(options ?? OriginClient.Trusting(_pki.RootFile)), origin.Port, host);
        if (outcome.Stream is not null)
        {
            await outcome.Stream.DisposeAsync();
        }

        return outcome;
    }

    private async Task AssertRefused(OriginCertificateProblem expected, Node leaf, Node[]? intermediates = null, string host = Host)
    {
        var outcome = await Connect(leaf, intermediates, host);
        Assert.Null(outcome.Stream);
        Assert.Equal(OriginTlsError.CertificateRefused, outcome.Error);
        Assert.Equal(expected, outcome.Verdict.Problem);
    }

    private async Task AssertAccepted(Node leaf, Node[]? intermediates = null, string host = Host)
    {
        var outcome = await Connect(leaf, intermediates, host);
        Assert.True(outcome.IsSuccess, $"{outcome.Error} {outcome.Verdict}");
        Assert.Equal(new OriginCertificateVerdict(OriginCertificateProblem.None), outcome.Verdict);
    }

    // Good ones: a check that refuses everything would pass all tests below.
    [Fact]
    public async Task GoodLeaf_IsAccepted() => await AssertAccepted(Leaf());

    [Fact]
    public async Task GoodChain_IsAccepted()
    {
        var upper = Intermediate(key: RSA.Create(4096));
        var lower = Intermediate(Authority(pathLength: 0), ECDsa.Create(ECCurve.NamedCurves.nistP384), upper);
        await AssertAccepted(Leaf(issuer: lower, key: LeafKey), [lower, upper]);
    }

    [Fact]
    public async Task LeafWithoutKeyUsageAndPurpose_IsAccepted() => await AssertAccepted(Leaf(Site() with { Extensions = [] }));

    [Fact]
    public async Task PssSha256_IsAccepted() => await AssertAccepted(Leaf(Site() with { Signature = RsaSignature.PssSha256 }));

    [Fact]
    public async Task EmptySubjectWithName_IsAccepted() => await AssertAccepted(Leaf(subject: ""));

    [Fact]
    public async Task Sha1OnTheRootItself_DoesNotMatter()
    {
        var root = Self("CN=Old root", RSA.Create(2048), Authority() with { Signature = RsaSignature.Sha1 });
        var file = _pki.Save("old.pem", root.Certificate.ExportCertificatePem());
        var outcome = await Connect(Leaf(issuer: root), options: OriginClient.Trusting(file));
        Assert.True(outcome.IsSuccess, outcome.Verdict.ToString());
    }

    [Fact]
    public async Task ExtraRootBesideTheSystems_IsTrusted()
    {
        var lower = Intermediate();
        var outcome = await Connect(Leaf(issuer: lower), [lower], options: new OriginTlsOptions { ExtraCertificatesPath = _pki.RootFile });
        Assert.True(outcome.IsSuccess, outcome.Verdict.ToString());
    }

    [Fact]
    public async Task ExtraRootBesideTheSystems_StillChecksEverything()
    {
        async Task<OriginCertificateProblem> Problem(Node leaf) =>
            (await Connect(leaf, options: new OriginTlsOptions { ExtraCertificatesPath = _pki.RootFile })).Verdict.Problem;
        Assert.Equal(OriginCertificateProblem.NameMismatch, await Problem(Leaf(Site("other.example.test"))));
        Assert.Equal(OriginCertificateProblem.Expired, await Problem(Leaf(Site() with { To = TimeSpan.FromDays(-1) })));
        Assert.Equal(OriginCertificateProblem.WeakSignature, await Problem(Leaf(Site() with { Signature = RsaSignature.Sha1 })));
    }

    // T-01
    [Fact]
    public async Task Expired_IsRefused() => await AssertRefused(OriginCertificateProblem.Expired, Leaf(Site() with { To = TimeSpan.FromHours(-1) }));

    [Fact]
    public async Task ExpiredIntermediate_IsRefused()
    {
        var lower = Intermediate(Authority() with { To = TimeSpan.FromDays(-1) });
        await AssertRefused(OriginCertificateProblem.Expired, Leaf(issuer: lower), [lower]);
    }

    [Fact]
    public async Task NotYetValid_IsRefused() => await AssertRefused(OriginCertificateProblem.NotYetValid, Leaf(Site() with { From = TimeSpan.FromHours(1) }));

    [Fact]
    public async Task WrongHost_IsRefused() => await AssertRefused(OriginCertificateProblem.NameMismatch, Leaf(Site("other.example.test")));

    [Fact]
    public async Task UntrustedRoot_IsRefused()
    {
        var stranger = Self("CN=Stranger", RSA.Create(2048), Authority());
        await AssertRefused(OriginCertificateProblem.UntrustedRoot, Leaf(issuer: stranger), [stranger]);
        await AssertRefused(OriginCertificateProblem.IncompleteChain, Leaf(issuer: stranger));
    }

    [Fact]
    public async Task RootWithTheTrustedName_ButAnotherKey_IsRefused()
    {
        var impostor = Self("CN=Test Root", RSA.Create(2048), Authority());
        var outcome = await Connect(Leaf(issuer: impostor), [impostor]);
        Assert.False(outcome.IsSuccess);
        Assert.Contains(
            outcome.Verdict.Problem,
            new[] { OriginCertificateProblem.UntrustedRoot, OriginCertificateProblem.InvalidSignature, OriginCertificateProblem.IncompleteChain });
    }

    [Fact]
    public async Task SelfSigned_IsRefused() =>
        await AssertRefused(OriginCertificateProblem.SelfSigned, Self("CN=" + Host, ECDsa.Create(ECCurve.NamedCurves.nistP256), Site()));

    [Fact]
    public async Task MissingIntermediate_IsRefusedUnlessGivenBesideTheRoot()
    {
        var lower = Intermediate();
        await AssertRefused(OriginCertificateProblem.IncompleteChain, Leaf(issuer: lower));

        var both = _pki.Save("both.pem", _pki.Root.Certificate.ExportCertificatePem() + "\n" + lower.Certificate.ExportCertificatePem());
        Assert.True((await Connect(Leaf(issuer: lower), options: OriginClient.Trusting(both))).IsSuccess);
    }

    [Fact]
    public async Task IntermediateInTheExtraFile_IsNotAnAnchor()
    {
        var stranger = Self("CN=Stranger", RSA.Create(2048), Authority());
        var lower = Intermediate(issuer: stranger);
        var both = _pki.Save("both.pem", _pki.Root.Certificate.ExportCertificatePem() + "\n" + lower.Certificate.ExportCertificatePem());
        Assert.Equal(OriginCertificateProblem.IncompleteChain, (await Connect(Leaf(issuer: lower), options: OriginClient.Trusting(both))).Verdict.Problem);
    }

    // T-02
    [Fact]
    public async Task Sha1Leaf_IsRefused() => await AssertRefused(OriginCertificateProblem.WeakSignature, Leaf(Site() with { Signature = RsaSignature.Sha1 }));

    [Fact]
    public async Task Md5Leaf_IsRefused() => await AssertRefused(OriginCertificateProblem.WeakSignature, Leaf(Site() with { Signature = RsaSignature.Md5 }));

    [Fact]
    public async Task PssWithSha1_IsRefused() => await AssertRefused(OriginCertificateProblem.WeakSignature, Leaf(Site() with { Signature = RsaSignature.PssSha1 }));

    [Fact]
    public async Task Sha1Intermediate_IsRefused()
    {
        var lower = Intermediate(Authority() with { Signature = RsaSignature.Sha1 });
        await AssertRefused(OriginCertificateProblem.WeakSignature, Leaf(issuer: lower), [lower]);
    }

    [Theory]
    [InlineData(1024)]
    [InlineData(2040)]
    public async Task ShortRsaLeaf_IsRefused(int bits) => await AssertRefused(OriginCertificateProblem.WeakKey, Leaf(key: RSA.Create(bits)));

    [Fact]
    public async Task ShortRsaIntermediate_IsRefused()
    {
        var lower = Intermediate(key: RSA.Create(1024));
        await AssertRefused(OriginCertificateProblem.WeakKey, Leaf(issuer: lower), [lower]);
    }

    [Fact]
    public async Task ShortRsaRoot_IsRefused()
    {
        var root = Self("CN=Short root", RSA.Create(1024), Authority());
        var outcome = await Connect(Leaf(issuer: root), options: OriginClient.Trusting(_pki.Save("short.pem", root.Certificate.ExportCertificatePem())));
        Assert.Equal(OriginCertificateProblem.WeakKey, outcome.Verdict.Problem);
    }

    [Theory]
    [InlineData("secp224r1")]
    [InlineData("brainpoolP256r1")]
    public async Task OtherCurve_IsRefused(string curve)
    {
        // The handshake may already fail on the curve; either way there is no connection.
        var outcome = await Connect(Leaf(key: ECDsa.Create(ECCurve.CreateFromFriendlyName(curve))));
        Assert.False(outcome.IsSuccess);
        Assert.False(outcome.Verdict.IsAccepted);
    }

    // T-03
    [Fact]
    public async Task CommonNameOnly_IsRefused() => await AssertRefused(OriginCertificateProblem.NoAlternativeName, Leaf(Site() with { Names = null }));

    [Theory]
    [InlineData("*.example.test", Host, true)]
    [InlineData("*.site.example.test", "a.site.example.test", true)]
    [InlineData("*.site.example.test", Host, false)]
    [InlineData("*.example.test", "a.site.example.test", false)]
    [InlineData("*", Host, false)]
    [InlineData("*.test", "example.test", false)]
    [InlineData("si*.example.test", Host, false)]
    [InlineData("*te.example.test", Host, false)]
    [InlineData("site.*.test", Host, false)]
    [InlineData("*.*.test", Host, false)]
    [InlineData("SITE.Example.test", Host, true)]
    [InlineData(Host + ".", Host, false)]
    [InlineData("xn--bcher-kva.example.test", "xn--bcher-kva.example.test", true)]
    [InlineData("*.example.test", "xn--bcher-kva.example.test", true)]
    [InlineData("my_host.example.test", "my_host.example.test", true)]
    public async Task DnsName_MatchesAsBrowsersMatch(string name, string host, bool isGood)
    {
        if (isGood)
        {
            await AssertAccepted(Leaf(Site(name)), host: host);
        }
        else
        {
            await AssertRefused(OriginCertificateProblem.NameMismatch, Leaf(Site(name)), host: host);
        }
    }

    [Theory]
    [InlineData(Host + "\0.evil.test")]
    [InlineData("evil.test\0")]
    [InlineData("\0")]
    [InlineData("s\u00EFte.example.test")]
    [InlineData("with space.example.test")]
    [InlineData("line\nbreak.example.test")]
    [InlineData("")]
    public async Task OddBytesInAnyName_SpoilTheCertificate(string odd) =>
        await AssertRefused(OriginCertificateProblem.MalformedName, Leaf(Site() with { Names = DnsNames(Host, odd) }));

    [Fact]
    public async Task AddressHost_NeedsAnAddressName()
    {
        await AssertAccepted(Leaf(Site() with { Names = AddressName("127.0.0.1") }), host: "127.0.0.1");
        await AssertAccepted(Leaf(Site() with { Names = AddressName("2001:db8::1") }), host: "2001:db8::1");
        await AssertRefused(OriginCertificateProblem.NameMismatch, Leaf(Site() with { Names = AddressName("127.0.0.2") }), host: "127.0.0.1");
        await AssertRefused(OriginCertificateProblem.NameMismatch, Leaf(Site("127.0.0.1"), subject: "CN=127.0.0.1"), host: "127.0.0.1");
        await AssertRefused(OriginCertificateProblem.NoAlternativeName, Leaf(Site() with { Names = null }, subject: "CN=127.0.0.1"), host: "127.0.0.1");
        await AssertRefused(OriginCertificateProblem.NameMismatch, Leaf(Site("*.0.0.1")), host: "127.0.0.1");
    }

    // T-04
    [Fact]
    public async Task PathTooLong_IsRefused()
    {
        var upper = Intermediate(Authority(pathLength: 0));
        var lower = Intermediate(issuer: upper);
        await AssertRefused(OriginCertificateProblem.IssuerNotAllowed, Leaf(issuer: lower), [lower, upper]);
    }

    [Fact]
    public async Task IssuerThatIsNoCa_IsRefused()
    {
        var lower = Intermediate(new Spec { Extensions = [X509BasicConstraintsExtension.CreateForEndEntity(), new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, true)] });
        await AssertRefused(OriginCertificateProblem.IssuerNotAllowed, Leaf(issuer: lower), [lower]);
    }

    [Fact]
    public async Task IssuerWithoutKeyCertSign_IsRefused()
    {
        var lower = Intermediate(new Spec { Extensions = [new X509BasicConstraintsExtension(true, false, 0, true), new X509KeyUsageExtension(X509KeyUsageFlags.CrlSign, true)] });
        var outcome = await Connect(Leaf(issuer: lower), [lower]);
        Assert.False(outcome.IsSuccess);
        Assert.Contains(outcome.Verdict.Problem, new[] { OriginCertificateProblem.IssuerNotAllowed, OriginCertificateProblem.WrongUsage });
    }

    [Fact]
    public async Task IssuerForAnotherPurpose_IsRefused()
    {
        var lower = Intermediate(Authority() with { Extensions = [.. Authority().Extensions, Purpose("1.3.6.1.5.5.7.3.4")] });
        await AssertRefused(OriginCertificateProblem.WrongUsage, Leaf(issuer: lower), [lower]);
    }

    [Theory]
    [InlineData(X509KeyUsageFlags.KeyEncipherment)]
    [InlineData(X509KeyUsageFlags.KeyAgreement)]
    [InlineData(X509KeyUsageFlags.NonRepudiation)]
    public async Task LeafThatMayNotSign_IsRefused(X509KeyUsageFlags usage) =>
        await AssertRefused(OriginCertificateProblem.WrongUsage, Leaf(Site() with { Extensions = [new X509KeyUsageExtension(usage, true)] }, LeafKey));

    [Theory]
    [InlineData("1.3.6.1.5.5.7.3.2")]
    [InlineData("1.3.6.1.5.5.7.3.4")]
    [InlineData("2.5.29.37.0")]
    public async Task LeafForAnotherPurpose_IsRefused(string purpose) =>
        await AssertRefused(OriginCertificateProblem.WrongUsage, Leaf(Site() with { Extensions = [Purpose(purpose)] }));

    [Fact]
    public async Task CaAsLeaf_IsRefused() =>
        await AssertRefused(
            OriginCertificateProblem.AuthorityAsSite,
            Leaf(Site() with { Extensions = [new X509BasicConstraintsExtension(true, false, 0, true), new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.KeyCertSign, true)] }));

    [Fact]
    public async Task UnknownCriticalExtension_IsRefusedOnLeafAndIntermediate()
    {
        var unknown = new X509Extension("1.2.3.4.5.6", [5, 0], critical: true);
        await AssertRefused(OriginCertificateProblem.UnsupportedExtension, Leaf(Site() with { Extensions = [.. Site().Extensions, unknown] }));
        var lower = Intermediate(Authority() with { Extensions = [.. Authority().Extensions, unknown] });
        await AssertRefused(OriginCertificateProblem.UnsupportedExtension, Leaf(issuer: lower), [lower]);
        await AssertAccepted(Leaf(Site() with { Extensions = [.. Site().Extensions, new X509Extension("1.2.3.4.5.6", [5, 0], critical: false)] }));
    }

    [Fact]
    public async Task PoisonedPrecertificate_IsRefused() =>
        await AssertRefused(OriginCertificateProblem.UnsupportedExtension, Leaf(Site() with { Extensions = [new X509Extension("1.3.6.1.4.1.11129.2.4.3", [5, 0], critical: true)] }));

    [Fact]
    public async Task NameConstraints_AreObeyed()
    {
        var lower = Intermediate(Authority() with { Extensions = [.. Authority().Extensions, PermittedNames("example.test")] });
        await AssertAccepted(Leaf(issuer: lower), [lower]);
        var other = Intermediate(Authority() with { Extensions = [.. Authority().Extensions, PermittedNames("other.test")] });
        await AssertRefused(OriginCertificateProblem.NameConstraintViolated, Leaf(issuer: other), [other]);
    }

    [Fact]
    public async Task ForgedSignature_IsRefused()
    {
        // The right issuer by name and key identifier, signed by another key.
        var impostor = new Node(_pki.Root.Certificate, RSA.Create(2048));
        var outcome = await Connect(Leaf(issuer: impostor));
        Assert.False(outcome.IsSuccess);
        Assert.Contains(outcome.Verdict.Problem, new[] { OriginCertificateProblem.InvalidSignature, OriginCertificateProblem.IncompleteChain });
    }

    [Fact]
    public async Task DeepChain_IsRefusedQuickly()
    {
        var chain = new List<Node>();
        for (var i = 0; i < 20; i++)
        {
            chain.Insert(0, Intermediate(key: ECDsa.Create(ECCurve.NamedCurves.nistP256), issuer: chain.FirstOrDefault()));
        }

        await AssertRefused(OriginCertificateProblem.ChainTooLong, Leaf(issuer: chain[0]), [.. chain]);
    }

    [Fact]
    public async Task ThreeThousandNames_AreJudgedInTime()
    {
        var names = Enumerable.Range(0, 3_000).Select(i => $"n{i}.example.test").Append(Host).ToArray();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await AssertAccepted(Leaf(Site(names)));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), watch.Elapsed.ToString());
    }
}
