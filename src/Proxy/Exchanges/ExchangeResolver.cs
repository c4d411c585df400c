using System.Net;
using Dlp.Policy.Words;
using Dlp.Proxy.Apps.Catalogue;
using Dlp.Proxy.Connections;
using Dlp.Proxy.Destinations;
using Dlp.Proxy.Identity;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Dlp.Proxy.Exchanges;

/// <summary>Says where a request goes, from CONNECT, SNI and Host together: three names, one decision (S-05).</summary>
internal sealed class ExchangeResolver(ProxyOptions options, AppCatalogue catalogue, RouteSelector routes, IAuthenticator authenticator, TimeProvider time)
{
    /// <summary>Resolves a request.</summary>
    /// <param name="context">The request.</param>
    /// <param name="exchange">Set unless the outcome is an error or local.</param>
    public Resolution Resolve(HttpContext context, out Exchange? exchange)
    {
        exchange = null;
        var raw = context.Features.Get<IHttpRequestFeature>()!.RawTarget;

        // Methods are case-sensitive (RFC 9110 section 9.1), but the HTTP client behind us would send "get" as GET: the record would name another request than the origin's.
        if (HttpMethod.Parse(context.Request.Method).Method != context.Request.Method)
        {
            return Resolution.BadRequest;
        }

        if (HttpProtocol.IsHttp2(context.Request.Protocol) && !Http2RequestRules.Allows(context, raw))
        {
            return Resolution.BadRequest;
        }

        return context.Features.Get<ExchangeTarget>() is { } target
            ? ResolveTunnelled(context, target, raw, out exchange)
            : ResolvePlain(context, raw, out exchange);
    }

    private Resolution ResolveTunnelled(HttpContext context, ExchangeTarget target, string raw, out Exchange? exchange)
    {
        exchange = null;
        var scheme = target.IsTls ? Uri.UriSchemeHttps : Uri.UriSchemeHttp;
        if (!SplitHost(context.Request.Host.Value, scheme, out var host, out var port))
        {
            return Resolution.BadRequest;
        }

        if (host != target.Host || port != target.Port)
        {
            return Resolution.Misdirected;
        }

        if (host == options.StatusHost)
        {
            return Resolution.Status;
        }

        if (raw.Length == 0 || raw[0] != '/')
        {
            // Absolute form to an origin server is legal (RFC 9112 section 3.2.2) but names a second authority: refuse. OPTIONS * has no path to inspect.
            return Resolution.BadRequest;
        }

        exchange = Create(context, target.Subject, target.Host, target.Port, scheme, raw);
        return Resolution.Exchange;
    }

    private Resolution ResolvePlain(HttpContext context, string raw, out Exchange? exchange)
    {
        exchange = null;
        if (raw.Length > 0 && raw[0] == '/')
        {
            return Resolution.Local;
        }

        const string prefix = "http://";
        if (!raw.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
        {
            return Resolution.BadRequest;
        }

        var rest = raw.AsSpan(prefix.Length);
        var end = rest.IndexOfAny('/', '?');
        var authority = end < 0 ? rest : rest[..end];
        var target = end < 0 ? "/" : rest[end] == '?' ? "/" + rest[end..].ToString() : rest[end..].ToString();
        if (authority.Contains('@') || !SplitHost(authority.ToString(), Uri.UriSchemeHttp, out var host, out var port))
        {
            return Resolution.BadRequest;
        }

        if (host == options.StatusHost)
        {
            return Resolution.Status;
        }

        if (!routes.AllowsPlainPort(port))
        {
            return Resolution.PortForbidden;
        }

        var connection = context.Features.Get<IConnectionEndPointFeature>();
        var address = ClientAddress.Of((connection?.RemoteEndPoint as IPEndPoint)?.Address ?? context.Connection.RemoteIpAddress);
        exchange = Create(context, authenticator.Identify(address), host, port, Uri.UriSchemeHttp, target);
        return Resolution.Exchange;
    }

    private Exchange Create(HttpContext context, Subject subject, string host, int port, string scheme, string target)
    {
        // A host can belong to several apps by path.
        var row = catalogue.Find(host, Path(target));
        var address = ClientAddress.Of(context.Connection.RemoteIpAddress);
        var isDefaultPort = port == (scheme == Uri.UriSchemeHttps ? 443 : 80);
        var name = host.Contains(':') ? $"[{host}]" : host;
        return new Exchange(
            context,
            subject,
            address,
            new Destination(host, port, row?.App.Service ?? host, row?.App.Category ?? ""),
            row,
            scheme,
            isDefaultPort ? name : $"{name}:{port}",
            target,
            time.GetTimestamp(),
            time);
    }

    private static string Path(string target) => target.IndexOf('?') is var mark and >= 0 ? target[..mark] : target;

    private static bool SplitHost(string? authority, string scheme, out string host, out int port)
    {
        host = "";
        port = scheme == Uri.UriSchemeHttps ? 443 : 80;
        if (string.IsNullOrEmpty(authority))
        {
            return false;
        }

        var name = authority;
        var colon = authority.LastIndexOf(':');
        if (colon >= 0 && !authority.EndsWith(']') && (authority[0] == '[' || authority.IndexOf(':') == colon))
        {
            if (!int.TryParse(authority.AsSpan(colon + 1), System.Globalization.NumberStyles.None, null, out port) || port is < 1 or > 65535)
            {
                return false;
            }

            name = authority[..colon];
        }

        return HostName.TryCanonicalise(name, out host);
    }
}
