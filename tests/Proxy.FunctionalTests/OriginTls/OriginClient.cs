using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using Dlp.Proxy.OriginTls;

namespace Dlp.Proxy.FunctionalTests.OriginTls;

/// <summary>The proxy's side: a real socket and a real SslStream with our options.</summary>
internal static class OriginClient
{
    public static OriginTlsOptions Trusting(string rootFile) => new() { ExtraCertificatesPath = rootFile, TrustOnlyExtraRoots = true };

    public static OriginCertificateValidator Validator(OriginTlsOptions options, TimeProvider? time = null)
    {
        var validator = OriginCertificateValidator.TryCreate(options, time ?? TimeProvider.System, out var failure);
        Assert.True(validator is not null, failure);
        return validator;
    }

    public static async Task<OriginTlsOutcome> ConnectAsync(
        OriginCertificateValidator validator, int port, string host = TestPki.Host, CancellationToken cancellationToken = default, params SslApplicationProtocol[] protocols)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port), cancellationToken);
        return await validator.Begin(host, protocols).AuthenticateAsync(new NetworkStream(socket, ownsSocket: true), cancellationToken);
    }
}
