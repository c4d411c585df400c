using System.Net;
using System.Text;
using Dlp.Policy.Boundaries;
using Dlp.Proxy.Certificates;
using Dlp.Proxy.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Dlp.Proxy.Pages;

/// <summary>What the proxy serves by itself: PAC file, CA certificate, health, and the page that tells a user whether traffic is protected.</summary>
internal sealed class LocalPages(ProxyOptions options, PacFile pac, CertificateAuthority authority, IAuditTrail trail, Lifecycle lifecycle, Func<IPAddress, string?> renderMetrics)
{
    private const string Check = "{\"protected\":true}";

    /// <summary>Requests in origin form on the proxy's own port.</summary>
    public ValueTask ServeAsync(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            return TextAsync(context, 405, "text/plain; charset=utf-8", "This is a proxy. Only GET and HEAD are served here.\n");
        }

        return context.Request.Path.Value switch
        {
            "/proxy.pac" or "/wpad.dat" => TextAsync(context, 200, "application/x-ns-proxy-autoconfig", pac.Render(PublicHost(context)), cacheSeconds: 300),
            "/ca.crt" => BytesAsync(context, "application/x-x509-ca-cert", authority.ExportCertificateDer(), "dlp-ca.crt"),
            "/ca.pem" => TextAsync(context, 200, "application/x-pem-file", authority.ExportCertificatePem()),
            "/healthz" => TextAsync(context, 200, "text/plain; charset=utf-8", "ok\n"),
            "/readyz" => ReadinessAsync(context),
            "/metrics" when renderMetrics(ClientAddress.Of(context.Connection.RemoteIpAddress)) is { } metrics => TextAsync(context, 200, "text/plain; version=0.0.4; charset=utf-8", metrics),
            "/" => HtmlPage.WriteAsync(context, 200, "AI DLP proxy", StatusBody(context), StatusScript(), $"http://{options.StatusHost} https://{options.StatusHost}"),
            _ => TextAsync(context, 404, "text/plain; charset=utf-8", "Not found. This is a proxy; it serves /, /proxy.pac, /wpad.dat, /ca.crt, /ca.pem, /healthz, /readyz and, for permitted networks, /metrics.\n"),
        };
    }

    /// <summary>Requests for the status host that came through the proxy: reaching this page is the proof.</summary>
    public static ValueTask ServeStatusHostAsync(HttpContext context)
    {
        // The page on the proxy's own port asks from another origin.
        context.Response.Headers.AccessControlAllowOrigin = "*";
        var raw = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        if (raw.EndsWith("/check.json", StringComparison.Ordinal))
        {
            return TextAsync(context, 200, "application/json", Check);
        }

        var secure = context.Request.IsHttps;
        return HtmlPage.WriteAsync(
            context,
            200,
            "Your traffic is protected",
            $"<p class=ok>This page came through the security proxy{(secure ? ", and your browser trusts its certificate" : "")}.</p>"
            + "<p lang=ja>この通信はセキュリティプロキシで保護されています。</p>"
            + "<p>AI services are inspected so that personal data and secrets do not leave the company by mistake. Other sites pass unread.</p>");
    }

    private ValueTask ReadinessAsync(HttpContext context)
    {
        var problem = lifecycle.IsStopping ? "stopping" : !trail.IsHealthy ? "audit trail not writable" : "";
        return TextAsync(context, problem.Length == 0 ? 200 : 503, "text/plain; charset=utf-8", problem.Length == 0 ? "ready\n" : problem + "\n");
    }

    private string StatusBody(HttpContext context) => $"""
        <p>You have reached the proxy directly. Whether this browser uses it:</p>
        <p id=plain>Checking…</p><p id=tls></p>
        <hr><p>Automatic configuration: <code>http://{HtmlPage.Encode(PublicHost(context))}/proxy.pac</code>
        Certificate authority: <code>http://{HtmlPage.Encode(PublicHost(context))}/ca.crt</code></p>
        <noscript><p>Without scripts: open <code>http://{HtmlPage.Encode(options.StatusHost)}/</code>. If a page says that you are protected, you are.</p></noscript>
        """;

    private string StatusScript() => $$"""
        const say = (id, ok, text) => { const e = document.getElementById(id); e.textContent = (ok ? "✓ " : "✗ ") + text; e.className = ok ? "ok" : "bad"; };
        const ask = async (url) => { try { return (await (await fetch(url, {cache: "no-store"})).json()).protected === true; } catch { return false; } };
        (async () => {
          const plain = await ask("http://{{options.StatusHost}}/check.json");
          say("plain", plain, plain ? "This browser uses the proxy. / このブラウザーはプロキシを利用しています。" : "This browser does not use the proxy. / このブラウザーはプロキシを利用していません。");
          if (plain) { const tls = await ask("https://{{options.StatusHost}}/check.json");
            say("tls", tls, tls ? "It trusts the proxy's certificate authority." : "It does not trust the proxy's certificate authority yet: install /ca.crt."); }
        })();
        """;

    private string PublicHost(HttpContext context) => options.PublicHost.Length > 0 ? options.PublicHost : context.Request.Host.Value ?? "";

    private static ValueTask TextAsync(HttpContext context, int status, string type, string text, int cacheSeconds = 0) =>
        WriteAsync(context, status, type, Encoding.UTF8.GetBytes(text), cacheSeconds);

    private static ValueTask BytesAsync(HttpContext context, string type, ReadOnlyMemory<byte> bytes, string name)
    {
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        return WriteAsync(context, 200, type, bytes, 0);
    }

    private static async ValueTask WriteAsync(HttpContext context, int status, string type, ReadOnlyMemory<byte> bytes, int cacheSeconds)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = type;
        response.ContentLength = bytes.Length;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = cacheSeconds > 0 ? $"max-age={cacheSeconds}" : "no-store";
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            _ = await response.BodyWriter.WriteAsync(bytes, context.RequestAborted).ConfigureAwait(false);
        }
    }
}
