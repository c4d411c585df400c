using System.Diagnostics.Metrics;
using System.Net;
using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Dlp.Proxy.Certificates;

namespace Dlp.Proxy.Tests.Certificates;

[SupportedOSPlatform("linux")]
public sealed class LeafCertificatesTests : IDisposable
{
    private readonly TempFolder _temp = new();
    private readonly ManualTime _time = ManualTime.AtPresent();
    private readonly CertificateAuthority _authority;

    public LeafCertificatesTests() =>
        _authority = CertificateAuthority.Open(new CertificateAuthorityOptions { Folder = _temp.File("ca") }, _time).Authority!;

    public void Dispose()
    {
        _authority.Dispose();
        _temp.Dispose();
    }

    private LeafCertificates NewLeaves(Action<LeafCertificateOptions>? change = null, CertificateAuthority? authority = null)
    {
        var options = new LeafCertificateOptions();
        change?.Invoke(options);
        return new LeafCertificates(authority ?? _authority, options, _time);
    }

    private CertificateAuthority AuthorityWithLife(TimeSpan before, TimeSpan after)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Short CA", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        using var made = request.CreateSelfSigned(_time.Now - before, _time.Now + after);
        var options = new CertificateAuthorityOptions
        {
            CertificatePath = _temp.Write("short.pem", made.ExportCertificatePem()),
            KeyPath = _temp.Write("short-key.pem", key.ExportPkcs8PrivateKeyPem()),
        };
        return CertificateAuthority.Open(options, _time).Authority!;
    }

    [Theory]
    [InlineData("site.example")]
    [InlineData("under_score.example")]
    [InlineData("xn--wgv71a119e.jp")]
    [InlineData("192.0.2.7")]
    [InlineData("2001:db8::7")]
    [InlineData("a123456789012345678901234567890123456789012345678901234567890.b123456789.example")]
    public async Task Leaf_HasThePromisedFieldsAndOpenSslAgrees(string host)
    {
        using var leaves = NewLeaves();
        var leaf = (await leaves.GetAsync(host)).Certificate!;
        var certificate = leaf.Context.TargetCertificate;

        Assert.True(certificate.HasPrivateKey);
        Assert.Equal("1.2.840.10045.3.1.7", PublicKeyStrength.NamedCurve(certificate));
        Assert.InRange(certificate.SerialNumberBytes.Length, 14, 17);

        var constraints = certificate.Extensions.OfType<X509BasicConstraintsExtension>().Single();
        Assert.True(constraints is { Critical: true, CertificateAuthority: false });
        var usage = certificate.Extensions.OfType<X509KeyUsageExtension>().Single();
        Assert.True(usage is { Critical: true, KeyUsages: X509KeyUsageFlags.DigitalSignature });
        var purpose = certificate.Extensions.OfType<X509EnhancedKeyUsageExtension>().Single();
        Assert.Equal("1.3.6.1.5.5.7.3.1", Assert.Single(purpose.EnhancedKeyUsages.Cast<Oid>()).Value);
        var aki = certificate.Extensions.OfType<X509AuthorityKeyIdentifierExtension>().Single();
        Assert.Equal(_authority.SubjectKeyIdentifier, aki.KeyIdentifier!.Value.ToArray());

        // Nothing else: no CRL address, no issuer address.
        Assert.Equal(5, certificate.Extensions.Count);
        var names = certificate.Extensions.OfType<X509SubjectAlternativeNameExtension>().Single();
        var expected = IPAddress.TryParse(host, out var address) ? address.ToString() : host;
        Assert.Equal(expected, Assert.Single(names.EnumerateDnsNames().Concat(names.EnumerateIPAddresses().Select(a => a.ToString()))));
        Assert.Equal(host.Length > 64, names.Critical);

        _temp.Write("leaf.pem", certificate.ExportCertificatePem());
        var (code, output) = await OpenSsl.RunAsync(
            "verify", "-x509_strict", "-purpose", "sslserver", address is null ? "-verify_hostname" : "-verify_ip", host, "-CAfile", _temp.File("ca/ca.pem"), _temp.File("leaf.pem"));
        Assert.True(code == 0, output);
    }

    [Fact]
    public async Task SerialNumbers_DoNotRepeat()
    {
        using var leaves = NewLeaves();
        var serials = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 500; i++)
        {
            serials.Add((await leaves.GetAsync($"h{i}.example")).Certificate!.Context.TargetCertificate.SerialNumber);
        }

        Assert.Equal(500, serials.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(14)]
    [InlineData(30)]
    public async Task Validity_IsExactlyTheOptionBackDateIncluded(int days)
    {
        using var leaves = NewLeaves(o => o.ValidityDays = days);
        var leaf = (await leaves.GetAsync("site.example")).Certificate!;
        var certificate = leaf.Context.TargetCertificate;

        // Both ends count (RFC 5280 section 4.1.2.5), so a second is added to the difference.
        Assert.Equal(TimeSpan.FromDays(days), certificate.NotAfter - certificate.NotBefore + TimeSpan.FromSeconds(1));
        Assert.True(leaf.NotBefore <= _time.Now - TimeSpan.FromHours(5) && leaf.NotAfter > _time.Now);
        Assert.Equal(leaf.NotAfter, new DateTimeOffset(certificate.NotAfter.ToUniversalTime()));
        Assert.Equal(leaf.NotBefore, new DateTimeOffset(certificate.NotBefore.ToUniversalTime()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    public void ValidityOutOfRange_Throws(int days) => Assert.Throws<ArgumentOutOfRangeException>(() => NewLeaves(o => o.ValidityDays = days));

    [Fact]
    public async Task YoungAndEndingCa_ClampBothEnds()
    {
        using var authority = AuthorityWithLife(TimeSpan.FromMinutes(5), TimeSpan.FromDays(3));
        using var leaves = NewLeaves(authority: authority);
        var leaf = (await leaves.GetAsync("site.example")).Certificate!;
        Assert.Equal(authority.NotBefore, leaf.NotBefore);
        Assert.Equal(authority.NotAfter, leaf.NotAfter);
    }

    [Fact]
    public async Task EndingCa_IsNotMintedAgainOnEveryCallAndEndsInAnError()
    {
        using var authority = AuthorityWithLife(TimeSpan.FromDays(100), TimeSpan.FromHours(1));
        using var leaves = NewLeaves(authority: authority);
        var first = (await leaves.GetAsync("site.example")).Certificate!;
        _time.Now += TimeSpan.FromMinutes(59);
        Assert.Same(first, (await leaves.GetAsync("site.example")).Certificate);

        _time.Now += TimeSpan.FromMinutes(2);
        Assert.Equal(LeafError.AuthorityExpired, (await leaves.GetAsync("site.example")).Error);
        Assert.Equal(LeafError.AuthorityExpired, (await leaves.GetAsync("new.example")).Error);
        _time.Now -= TimeSpan.FromDays(101);
        Assert.Equal(LeafError.AuthorityNotYetValid, (await leaves.GetAsync("new.example")).Error);
    }

    [Fact]
    public async Task FortyDaysWithoutRestart_NeverServesAnExpiredLeaf()
    {
        using var leaves = NewLeaves();
        string[] hosts = ["always.example", "daily.example", "weekly.example"];
        var serials = new HashSet<string>(StringComparer.Ordinal);
        for (var hour = 0; hour <= 40 * 24; hour++)
        {
            foreach (var host in hosts.Where((_, i) => i == 0 || (i == 1 && hour % 24 == 0) || (i == 2 && hour % 168 == 0)))
            {
                var leaf = (await leaves.GetAsync(host)).Certificate!;
                Assert.True(leaf.NotBefore <= _time.Now && _time.Now < leaf.NotAfter, $"hour {hour}: {leaf}");

                // Two thirds of 14 days are over at the latest when a third, 4.66 days, remains.
                Assert.True(leaf.NotAfter - _time.Now > TimeSpan.FromDays(4.6), $"hour {hour}: {leaf}");
                if (host == hosts[0])
                {
                    serials.Add(leaf.Context.TargetCertificate.SerialNumber);
                }
            }

            _time.Now += TimeSpan.FromHours(1);
        }

        Assert.Equal(5, serials.Count); // a mint every 8.33 days
    }

    [Fact]
    public async Task ClockSetBack_MintsALeafValidThen()
    {
        using var leaves = NewLeaves();
        _time.Now += TimeSpan.FromDays(100);
        _ = await leaves.GetAsync("site.example");
        _time.Now -= TimeSpan.FromDays(50);
        var leaf = (await leaves.GetAsync("site.example")).Certificate!;
        Assert.True(leaf.NotBefore <= _time.Now && _time.Now < leaf.NotAfter);
    }

    [Theory]
    [InlineData("*.example.com")]
    [InlineData("Example.com")]
    [InlineData("example.com.")]
    [InlineData("a.b, c")]
    [InlineData("[::1]")]
    [InlineData("bücher.example")]
    [InlineData("0x7f.1")]
    [InlineData("")]
    public async Task NonCanonicalName_GetsNoLeaf(string host)
    {
        using var leaves = NewLeaves();
        Assert.Equal(LeafError.InvalidHostName, (await leaves.GetAsync(host)).Error);
        Assert.Equal(0, leaves.Count);
    }

    [Fact]
    public async Task OneNameManyCallers_IsMintedOnce()
    {
        using var counts = new LeafMetricsProbe();
        using var leaves = NewLeaves();
        for (var round = 0; round < 20; round++)
        {
            var host = $"r{round}.example";
            var outcomes = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(async () => await leaves.GetAsync(host))));
            Assert.Single(outcomes.Select(o => o.Certificate).Distinct());
        }

        Assert.Equal(20, counts.Of(leaves, "miss"));
        Assert.Equal(20 * 63, counts.Of(leaves, "hit") + counts.Of(leaves, "shared"));
    }

    [Fact]
    public async Task TenThousandNames_StayWithinTheBoundAndTheRecentOnesStay()
    {
        using var leaves = NewLeaves(o => o.CacheCapacity = 256);
        var kept = (await leaves.GetAsync("kept.example")).Certificate!;
        for (var i = 0; i < 10_000; i++)
        {
            Assert.True((await leaves.GetAsync($"n{i}.example")).IsSuccess);
            if (i % 100 == 0)
            {
                Assert.Same(kept, (await leaves.GetAsync("kept.example")).Certificate);
                Assert.InRange(leaves.Count, 1, 256);
            }
        }

        Assert.Equal(256, leaves.Count);
    }

    [Fact]
    public async Task StormBeyondTheBound_IsRefusedAtOnceAndTheNextCallWorks()
    {
        using var leaves = NewLeaves(o =>
        {
            o.MaxPendingMints = 4;
            o.MaxConcurrentMints = 1;
        });
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 500).Select(i => leaves.GetAsync($"s{i}.example").AsTask()));

        Assert.Contains(outcomes, o => o.Error == LeafError.TooManyPending);
        Assert.All(outcomes, o => Assert.True(o.IsSuccess || o.Error == LeafError.TooManyPending));
        Assert.True((await leaves.GetAsync("later.example")).IsSuccess);
    }

    [Fact]
    public async Task CallerGivesUp_OthersStillGetTheLeaf()
    {
        using var leaves = NewLeaves();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await leaves.GetAsync("site.example", cancelled.Token));
        Assert.True((await leaves.GetAsync("site.example")).IsSuccess);
    }

    [Fact]
    public async Task SigningFails_ValidLeafGoesOnAndFailureIsNotCached()
    {
        var authority = AuthorityWithLife(TimeSpan.FromDays(2), TimeSpan.FromDays(100));
        using var leaves = NewLeaves(authority: authority);
        var first = (await leaves.GetAsync("known.example")).Certificate!;
        authority.Dispose();

        Assert.Equal(LeafError.SigningFailed, (await leaves.GetAsync("new.example")).Error);
        Assert.Equal(LeafError.SigningFailed, (await leaves.GetAsync("new.example")).Error);
        _time.Now += TimeSpan.FromDays(10); // past two thirds, not expired
        Assert.Same(first, (await leaves.GetAsync("known.example")).Certificate);
        _time.Now += TimeSpan.FromDays(5);
        Assert.Equal(LeafError.SigningFailed, (await leaves.GetAsync("known.example")).Error);
        Assert.Equal(1, leaves.Count);
    }

    /// <summary>Counts lookups of one cache: every cache has a meter of its own when it is given no factory.</summary>
    private sealed class LeafMetricsProbe : IDisposable
    {
        private readonly MeterListener _listener = new();
        private readonly Dictionary<string, long> _counts = new(StringComparer.Ordinal);
        private Meter? _own;

        public LeafMetricsProbe()
        {
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (_own is null && instrument.Name == "dlp.proxy.leaf.lookups")
                {
                    _own = instrument.Meter;
                    listener.EnableMeasurementEvents(instrument);
                }
            };
            _listener.SetMeasurementEventCallback<long>((_, value, tags, _) =>
            {
                lock (_counts)
                {
                    var result = (string)tags[0].Value!;
                    _counts[result] = _counts.GetValueOrDefault(result) + value;
                }
            });
            _listener.Start();
        }

        public long Of(LeafCertificates leaves, string result)
        {
            Assert.NotNull(leaves);
            lock (_counts)
            {
                return _counts.GetValueOrDefault(result);
            }
        }

        public void Dispose() => _listener.Dispose();
    }
}
