using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;

namespace Dlp.Proxy.Pages;

/// <summary>The few pages the proxy shows: plain, self-contained, with nothing of the request unencoded.</summary>
internal static class HtmlPage
{
    private const string Style = "body{font:1rem/1.55 system-ui,'Hiragino Sans','Noto Sans JP',sans-serif;max-width:42rem;margin:4rem auto;padding:0 1.25rem;color:#1b1f24;background:#fff}h1{font-size:1.4rem}p{white-space:pre-line}code{font-family:ui-monospace,monospace;background:#f2f4f7;padding:.1em .3em;border-radius:.25rem;overflow-wrap:anywhere}.ok{color:#0a6b3d}.bad{color:#a3261b}hr{border:0;border-top:1px solid #d7dbe0;margin:2rem 0}@media(prefers-color-scheme:dark){body{color:#e6e9ec;background:#15181c}code{background:#262b31}.ok{color:#5fd39a}.bad{color:#ff8d80}}";

    /// <summary>Encodes text for HTML.</summary>
    public static string Encode(string text) => HtmlEncoder.Default.Encode(text);

    /// <summary>Writes a page.</summary>
    /// <param name="context">The request.</param>
    /// <param name="status">HTTP status.</param>
    /// <param name="title">Title, not yet encoded.</param>
    /// <param name="body">HTML of the body.</param>
    /// <param name="script">Inline script, allowed by its nonce; null for none.</param>
    /// <param name="connect">Sources the script may fetch from.</param>
    public static async ValueTask WriteAsync(HttpContext context, int status, string title, string body, string? script = null, string? connect = null)
    {
        var nonce = script is null ? "" : Convert.ToBase64String(System.Security.Cryptography.RandomNumberGenerator.GetBytes(16));
        var policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
            + (script is null ? "" : $"; script-src 'nonce-{nonce}'; connect-src {connect}");
        var html = $"<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content=\"width=device-width\"><title>{Encode(title)}</title><style>{Style}</style><h1>{Encode(title)}</h1>{body}"
            + (script is null ? "" : $"<script nonce=\"{nonce}\">{script}</script>");
        var response = context.Response;
        var bytes = Encoding.UTF8.GetBytes(html);
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = bytes.Length;
        response.Headers.ContentSecurityPolicy = policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-store";
        response.Headers["Referrer-Policy"] = "no-referrer";
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            _ = await response.BodyWriter.WriteAsync(bytes, context.RequestAborted).ConfigureAwait(false);
        }
    }
}
