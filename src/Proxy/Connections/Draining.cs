using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;

namespace Dlp.Proxy.Connections;

/// <summary>How a connection learns that the proxy is stopping.</summary>
internal static class Draining
{
    /// <summary>Cancelled when the proxy wants the connection to end in good order.</summary>
    public static CancellationToken Of(ConnectionContext connection) =>
        connection.Features.Get<IConnectionLifetimeNotificationFeature>()?.ConnectionClosedRequested ?? CancellationToken.None;
}
