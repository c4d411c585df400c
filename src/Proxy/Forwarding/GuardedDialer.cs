using System.Net;
using System.Net.Sockets;
using Dlp.Proxy.Egress;

namespace Dlp.Proxy.Forwarding;

/// <summary>Dials through the egress guard, except for hosts whose address the configuration fixes.</summary>
internal sealed class GuardedDialer(IOriginDialer dialer, IReadOnlyDictionary<string, IPEndPoint> overrides)
{
    /// <summary>A connected stream, TLS not yet begun.</summary>
    /// <exception cref="EgressException">Refused, not found, unreachable or timed out; carries the typed problem.</exception>
    public async ValueTask<Stream> DialAsync(string host, int port, bool isTls, CancellationToken cancellationToken)
    {
        if (overrides.TryGetValue(host, out var endpoint))
        {
            return await DialFixedAsync(endpoint.Port == 0 ? new IPEndPoint(endpoint.Address, port) : endpoint, cancellationToken).ConfigureAwait(false);
        }

        var outcome = await dialer.DialAsync(host, port, isTls ? DialPurpose.Tls : DialPurpose.PlainHttp, cancellationToken).ConfigureAwait(false);
        return outcome.Stream ?? throw new EgressException(outcome.Problem);
    }

    private static async ValueTask<Stream> DialFixedAsync(IPEndPoint endpoint, CancellationToken cancellationToken)
    {
        var socket = new Socket(endpoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(endpoint, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (SocketException)
        {
            socket.Dispose();
            throw new EgressException(EgressProblem.Refused);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
