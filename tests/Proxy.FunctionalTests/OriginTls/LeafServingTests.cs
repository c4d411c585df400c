using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Runtime.Versioning;
using Dlp.Proxy.Certificates;
using Dlp.Proxy.OriginTls;

namespace Dlp.Proxy.FunctionalTests.OriginTls;

/// <summary>Our leaves in SslStream's server role, met by the strictest clients at hand: our own origin check and openssl.</summary>
[SupportedOSPlatform("linux")]
public sealed class LeafServingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dlp-leaf-").FullName;
    private readonly CertificateAuthority _authority;
    private readonly LeafCertificates _leaves;

    public LeafServingTests()
    {
        _authority = CertificateAuthority.Open(new CertificateAuthorityOptions { Folder = Path.Combine(_folder, "ca") }, TimeProvider.System).Authority!;
        _leaves = new LeafCertificates(_authority, new LeafCertificateOptions(), TimeProvider.System);
    }

    public void Dispose()
    {
        _leaves.Dispose();
        _authority.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("chat.example.test")]
    [InlineData("my_host.example.test")]
    [InlineData("127.0.0.1")]
    [InlineData("2001:db8::5")]
    public async Task OurOwnOriginCheck_AcceptsOurLeaf(string host)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var server = ServeOnceAsync(listener, (await _leaves.GetAsync(host)).Certificate!);
        var validator = OriginClient.Validator(OriginClient.Trusting(Path.Combine(_folder, "ca", "ca.pem")));
        var outcome = await OriginClient.ConnectAsync(validator, ((IPEndPoint)listener.LocalEndpoint).Port, host);
        Assert.True(outcome.IsSuccess, outcome.Verdict.ToString());
        await outcome.Stream.WriteAsync(new byte[] { 42 });
        Assert.Equal(42, await server);
        await outcome.Stream.DisposeAsync();
    }

    [Fact]
    public async Task StrictOpenSslClient_AcceptsOurLeaf()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var server = ServeOnceAsync(listener, (await _leaves.GetAsync("chat.example.test")).Certificate!);
        Assert.True(await OpenSslOrigin.CanOpenSslConnectAsync(
            ((IPEndPoint)listener.LocalEndpoint).Port,
            "-servername", "chat.example.test", "-verify_hostname", "chat.example.test", "-verify_return_error", "-x509_strict", "-CAfile", Path.Combine(_folder, "ca", "ca.pem")));
        Assert.Equal(-1, await server);
    }

    private static async Task<int> ServeOnceAsync(TcpListener listener, LeafCertificate leaf)
    {
        using var client = await listener.AcceptTcpClientAsync();
        await using var tls = new SslStream(client.GetStream());
        await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificateContext = leaf.Context });
        var buffer = new byte[1];
        return await tls.ReadAsync(buffer) == 0 ? -1 : buffer[0];
    }
}
