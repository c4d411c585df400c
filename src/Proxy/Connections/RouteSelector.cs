using System.Collections.Frozen;
using System.Net;
using Dlp.Proxy.Apps.Catalogue;
using Dlp.Proxy.Tunnels;

namespace Dlp.Proxy.Connections;

/// <summary>Deny, tunnel or interception: decided once per CONNECT from the app catalogue.</summary>
internal sealed class RouteSelector(ProxyOptions options, AppCatalogue catalogue, PinnedHosts pinned)
{
    private readonly FrozenSet<int> _connectPorts = (options.ConnectPorts.Count == 0 ? [443] : options.ConnectPorts).ToFrozenSet();
    private readonly FrozenSet<int> _plainPorts = (options.PlainPorts.Count == 0 ? [80] : options.PlainPorts).ToFrozenSet();

    /// <summary>Route of a CONNECT to a canonical host.</summary>
    public Route Select(string host, int port, IPAddress client)
    {
        if (host == options.StatusHost)
        {
            return new Route(RouteKind.Intercept, host, null, "status");
        }

        var entry = catalogue.Find(host);
        var app = entry?.App.Service ?? host;
        if (!_connectPorts.Contains(port))
        {
            return new Route(RouteKind.Deny, app, entry, $"port {port} is not allowed for CONNECT");
        }

        return entry?.Handling switch
        {
            null or AppHandling.Tunnel => new Route(RouteKind.Tunnel, app, entry, entry is null ? "not an AI service" : "tunnelled by the catalogue"),
            AppHandling.Deny => new Route(RouteKind.Deny, app, entry, "this service cannot be inspected and is denied by the catalogue"),
            _ when pinned.IsTunnelled(client, host) => new Route(RouteKind.Tunnel, app, entry, "client refuses interception (pinning)"),
            _ => new Route(RouteKind.Intercept, app, entry, "intercepted"),
        };
    }

    /// <summary>Whether a plain <c>http://</c> request may name this port.</summary>
    public bool AllowsPlainPort(int port) => _plainPorts.Contains(port);
}
