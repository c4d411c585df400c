using System.Diagnostics;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Dlp.Proxy.OriginTls;
using static Dlp.Proxy.FunctionalTests.OriginTls.TestPki;

namespace Dlp.Proxy.FunctionalTests.OriginTls;

/// <summary>Matrix rows T-05, T-06, T-10: protocols and suites, checks that fail or come late, client certificates; and the dangerous exceptions.</summary>
public sealed class OriginHandshakeTests : IDisposable
{
    private readonly TestPki _pki = new();

    public void Dispose() => _pki.Dispose();

    private OriginCertificateValidator Validator(Action<OriginTlsOptions>? change = null, TimeProvider? time = null)
    {
        var options = OriginClient.Trusting(_pki.RootFile);
        change?.Invoke(options);
        return OriginClient.Validator(options, time);
    }

    private string[] ServeGood(AsymmetricAlgorithm? key = null) =>
        _pki.Serve(Issue(_pki.Root, "CN=" + Host, key ?? LeafKey, Site()))[..4];

    // T-05
    [Theory]
    [InlineData("-tls1_2", "ECDHE-RSA-AES128-GCM-SHA256")]
    [InlineData("-tls1_2", "ECDHE-RSA-AES256-GCM-SHA384")]
    [InlineData("-tls1_3", "DEFAULT")]
    public async Task StrongHandshake_Works(string protocol, string suite)
    {
        await using var origin = await OpenSslOrigin.StartAsync([.. ServeGood(), protocol, "-cipher", suite]);
        var outcome = await OriginClient.ConnectAsync(Validator(), origin.Port);
        Assert.True(outcome.IsSuccess, $"{outcome.Error} {outcome.Verdict}\n{origin.Log}");
        await outcome.Stream.DisposeAsync();
    }

    [Theory]
    [InlineData("-tls1", "ALL")]
    [InlineData("-tls1_1", "ALL")]
    [InlineData("-tls1_2", "NULL-SHA256")]
    [InlineData("-tls1_2", "ECDHE-RSA-NULL-SHA")]
    [InlineData("-tls1_2", "ADH-AES128-GCM-SHA256")]
    [InlineData("-tls1_2", "AECDH-AES128-SHA")]
    [InlineData("-tls1_2", "AES128-GCM-SHA256")]
    [InlineData("-tls1_2", "AES256-SHA")]
    [InlineData("-tls1_2", "ECDHE-RSA-AES128-SHA")]
    [InlineData("-tls1_2", "DHE-RSA-AES128-GCM-SHA256")]
    [InlineData("-tls1_2", "ECDHE-RSA-CAMELLIA128-SHA256")]
    [InlineData("-tls1_2", "CAMELLIA128-SHA")]
    public async Task WeakHandshake_IsRefused(string protocol, string suite)
    {
        await using var origin = await OpenSslOrigin.StartAsync([.. ServeGood(), protocol, "-cipher", suite + ":@SECLEVEL=0"]);
        Assert.True(await OpenSslOrigin.CanOpenSslConnectAsync(origin.Port, protocol, "-cipher", suite + ":@SECLEVEL=0"), "openssl's own client must manage:\n" + origin.Log);

        var outcome = await OriginClient.ConnectAsync(Validator(), origin.Port);
        Assert.Null(outcome.Stream);
        Assert.Contains(outcome.Error, new[] { OriginTlsError.HandshakeFailed, OriginTlsError.ConnectionLost });
        Assert.Equal(OriginCertificateProblem.NotChecked, outcome.Verdict.Problem);
    }

    [Fact]
    public async Task NotTls_IsAHandshakeFailure()
    {
        await using var origin = new RawOrigin(async stream =>
        {
            await stream.WriteAsync("HTTP/1.1 400 Bad Request\r\n\r\n"u8.ToArray());
            await Task.Delay(200);
        });
        var outcome = await OriginClient.ConnectAsync(Validator(), origin.Port);
        Assert.Equal(OriginTlsError.HandshakeFailed, outcome.Error);
    }

    [Fact]
    public async Task OriginThatCloses_IsALostConnection()
    {
        await using var origin = new RawOrigin(_ => Task.CompletedTask);
        var outcome = await OriginClient.ConnectAsync(Validator(), origin.Port);
        Assert.Equal(OriginTlsError.ConnectionLost, outcome.Error);
    }

    // T-06
    [Fact]
    public async Task SilentOrigin_TimesOut()
    {
        await using var origin = new RawOrigin(_ => Task.Delay(TimeSpan.FromSeconds(30)));
        var watch = Stopwatch.StartNew();
        var outcome = await OriginClient.ConnectAsync(Validator(o => o.HandshakeTimeout = TimeSpan.FromSeconds(1)), origin.Port);
        Assert.Equal(OriginTlsError.TimedOut, outcome.Error);
        Assert.InRange(watch.Elapsed, TimeSpan.FromSeconds(0.9), TimeSpan.FromSeconds(8));
    }

    [Fact]
    public async Task CallerGivesUp_IsACancellation()
    {
        await using var origin = new RawOrigin(_ => Task.Delay(TimeSpan.FromSeconds(30)));
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => OriginClient.ConnectAsync(Validator(), origin.Port, cancellationToken: cancel.Token));
    }

    [Fact]
    public async Task CheckThatThrows_Refuses()
    {
        await using var origin = await OpenSslOrigin.StartAsync(ServeGood());
        var outcome = await OriginClient.ConnectAsync(Validator(time: new FaultyTime(() => throw new InvalidOperationException("fault"))), origin.Port);
        Assert.Null(outcome.Stream);
        Assert.Equal(OriginTlsError.CertificateRefused, outcome.Error);
        Assert.Equal(new OriginCertificateVerdict(OriginCertificateProblem.CheckFailed, nameof(InvalidOperationException)), outcome.Verdict);
    }

    [Fact]
    public async Task CheckThatThrows_RefusesEvenAnExceptedHost()
    {
        await using var origin = await OpenSslOrigin.StartAsync(ServeGood());
        var validator = Validator(o => o.DangerousAcceptInvalidCertificateFor.Add(new DangerousOriginException { Host = Host }), new FaultyTime(() => throw new InvalidOperationException("fault")));
        Assert.False((await OriginClient.ConnectAsync(validator, origin.Port)).IsSuccess);
    }

    [Fact]
    public async Task CheckThatComesLate_IsNoAcceptance()
    {
        await using var origin = await OpenSslOrigin.StartAsync(ServeGood());
        var slow = new FaultyTime(() => Thread.Sleep(TimeSpan.FromSeconds(2)));
        var outcome = await OriginClient.ConnectAsync(Validator(o => o.HandshakeTimeout = TimeSpan.FromSeconds(1), slow), origin.Port);
        Assert.Null(outcome.Stream);
        Assert.Equal(OriginTlsError.TimedOut, outcome.Error);
    }

    // T-10
    [Theory]
    [InlineData("-tls1_2", "-verify")]
    [InlineData("-tls1_3", "-verify")]
    [InlineData("-tls1_3", "-Verify")]
    public async Task OriginAsksForAClientCertificate_IsToldAndGetsNone(string protocol, string flag)
    {
        await using var origin = await OpenSslOrigin.StartAsync([.. ServeGood(), protocol, flag, "1"]);
        var outcome = await OriginClient.ConnectAsync(Validator(), origin.Port);
        Assert.True(outcome.IsClientCertificateWanted);
        Assert.True(outcome.IsSuccess, $"{outcome.Error}\n{origin.Log}");
        Assert.Null(outcome.Stream.LocalCertificate);
        await outcome.Stream.DisposeAsync();
    }

    [Fact]
    public async Task OriginInsistsUnderTls12_IsAnErrorOfItsOwn()
    {
        await using var origin = await OpenSslOrigin.StartAsync([.. ServeGood(), "-tls1_2", "-Verify", "1"]);
        var outcome = await OriginClient.ConnectAsync(Validator(), origin.Port);
        Assert.Null(outcome.Stream);
        Assert.Equal(OriginTlsError.ClientCertificateRequired, outcome.Error);
    }

    [Fact]
    public async Task OrdinaryOrigin_DoesNotLookLikeMutualTls()
    {
        await using var origin = await OpenSslOrigin.StartAsync(ServeGood());
        var outcome = await OriginClient.ConnectAsync(Validator(), origin.Port);
        Assert.True(outcome.IsSuccess);
        Assert.False(outcome.IsClientCertificateWanted);
        await outcome.Stream.DisposeAsync();
    }

    // Options
    [Fact]
    public async Task Alpn_IsTheCallersAndDataFlows()
    {
        await using var origin = await OpenSslOrigin.StartAsync([.. ServeGood(), "-alpn", "http/1.1", "-www"]);
        var outcome = await OriginClient.ConnectAsync(Validator(), origin.Port, Host, default, SslApplicationProtocol.Http2, SslApplicationProtocol.Http11);
        Assert.Equal(SslApplicationProtocol.Http11, outcome.Stream!.NegotiatedApplicationProtocol);
        await outcome.Stream.WriteAsync("GET / HTTP/1.0\r\n\r\n"u8.ToArray());
        using var reader = new StreamReader(outcome.Stream, Encoding.ASCII);
        Assert.StartsWith("HTTP/1.0 200", await reader.ReadLineAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public void Options_ForbidWhatTheyShould()
    {
        var options = Validator().Begin(Host, []).Options;
        Assert.False(options.AllowRenegotiation);
        Assert.Null(options.ClientCertificates);
        Assert.Null(options.ClientCertificateContext);
        Assert.True(options.CertificateChainPolicy!.DisableCertificateDownloads);
        Assert.Equal(System.Security.Authentication.SslProtocols.Tls12 | System.Security.Authentication.SslProtocols.Tls13, options.EnabledSslProtocols);
    }

    // Dangerous exceptions
    [Fact]
    public async Task Exception_LetsItsHostThroughAndSaysSo()
    {
        await using var origin = await OpenSslOrigin.StartAsync(_pki.Serve(Issue(_pki.Root, "CN=x", LeafKey, Site() with { To = TimeSpan.FromDays(-1) })));
        var validator = Validator(o => o.DangerousAcceptInvalidCertificateFor.Add(new DangerousOriginException { Host = Host.ToUpperInvariant() + "." }));
        var outcome = await OriginClient.ConnectAsync(validator, origin.Port);
        Assert.True(outcome.IsSuccess);
        Assert.True(outcome.Verdict is { Problem: OriginCertificateProblem.Expired, IsExcepted: true, IsAccepted: true });
        await outcome.Stream.DisposeAsync();

        Assert.False((await OriginClient.ConnectAsync(validator, origin.Port, "other.example.test")).IsSuccess);
    }

    [Fact]
    public async Task ExceptionEndsAndPinHolds()
    {
        var leaf = Issue(_pki.Root, "CN=x", LeafKey, Site() with { To = TimeSpan.FromDays(-1) });
        await using var origin = await OpenSslOrigin.StartAsync(_pki.Serve(leaf));
        async Task<bool> Passes(DangerousOriginException exception)
        {
            var outcome = await OriginClient.ConnectAsync(Validator(o => o.DangerousAcceptInvalidCertificateFor.Add(exception)), origin.Port);
            if (outcome.Stream is not null)
            {
                await outcome.Stream.DisposeAsync(); // s_server serves one connection at a time
            }

            return outcome.IsSuccess;
        }

        var pin = Convert.ToHexString(SHA256.HashData(leaf.Certificate.PublicKey.ExportSubjectPublicKeyInfo()));
        Assert.True(await Passes(new() { Host = Host, PublicKeySha256 = pin.ToLowerInvariant() }));
        Assert.False(await Passes(new() { Host = Host, PublicKeySha256 = new string('0', 64) }));
        Assert.True(await Passes(new() { Host = Host, Until = TimeProvider.System.GetUtcNow().AddHours(1) }));
        Assert.False(await Passes(new() { Host = Host, Until = TimeProvider.System.GetUtcNow().AddHours(-1) }));
    }

    [Fact]
    public void BadOptions_AreTold()
    {
        string? Failure(OriginTlsOptions options)
        {
            Assert.Null(OriginCertificateValidator.TryCreate(options, TimeProvider.System, out var failure));
            return failure;
        }

        Assert.Contains("absent.pem", Failure(new() { ExtraCertificatesPath = _pki.File("absent.pem") }), StringComparison.Ordinal);
        Assert.Contains("no PEM", Failure(new() { ExtraCertificatesPath = _pki.Save("empty.pem", "") }), StringComparison.Ordinal);
        Assert.Contains("TrustOnlyExtraRoots", Failure(new() { TrustOnlyExtraRoots = true }), StringComparison.Ordinal);
        var wild = new OriginTlsOptions();
        wild.DangerousAcceptInvalidCertificateFor.Add(new() { Host = "*.example.test" });
        Assert.Contains("*.example.test", Failure(wild), StringComparison.Ordinal);
        var pin = new OriginTlsOptions();
        pin.DangerousAcceptInvalidCertificateFor.Add(new() { Host = Host, PublicKeySha256 = "abc" });
        Assert.Contains("64 hex", Failure(pin), StringComparison.Ordinal);
    }

    private sealed class FaultyTime(Action fault) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow()
        {
            fault();
            return base.GetUtcNow();
        }
    }

    /// <summary>A TCP peer that does what the test says.</summary>
    private sealed class RawOrigin : IAsyncDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

        public RawOrigin(Func<NetworkStream, Task> behave)
        {
            _listener.Start();
            _ = ServeAsync(behave);
        }

        public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

        public ValueTask DisposeAsync()
        {
            _listener.Stop();
            return ValueTask.CompletedTask;
        }

        private async Task ServeAsync(Func<NetworkStream, Task> behave)
        {
            using var client = await _listener.AcceptTcpClientAsync();
            await behave(client.GetStream());
        }
    }
}
