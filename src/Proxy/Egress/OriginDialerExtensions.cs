namespace Dlp.Proxy.Egress;

/// <summary>Fits a dialer to SocketsHttpHandler.</summary>
public static class OriginDialerExtensions
{
    /// <summary>The <c>ConnectCallback</c>: connects for the request's scheme, or throws <see cref="EgressException"/>.</summary>
    public static Func<SocketsHttpConnectionContext, CancellationToken, ValueTask<Stream>> ToConnectCallback(this IOriginDialer dialer) =>
        async (context, cancellationToken) =>
        {
            var plain = context.InitialRequestMessage.RequestUri?.Scheme is "http" or "ws";
            var purpose = plain ? DialPurpose.PlainHttp : DialPurpose.Tls;
            var outcome = await dialer.DialAsync(context.DnsEndPoint.Host, context.DnsEndPoint.Port, purpose, cancellationToken);
            return outcome.Stream ?? throw new EgressException(outcome.Problem);
        };
}
