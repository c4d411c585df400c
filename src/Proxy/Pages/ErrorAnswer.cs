using System.Text.Json;
using Dlp.Policy.Words;
using Dlp.Proxy.Exchanges;
using Microsoft.AspNetCore.Http;

namespace Dlp.Proxy.Pages;

/// <summary>Tells the client what went wrong: a page for people, JSON in the shape LLM clients read for programs.</summary>
internal static class ErrorAnswer
{
    /// <summary>Answers a failure of the proxy or the client.</summary>
    public static ValueTask WriteAsync(HttpContext context, ExchangeError error, Guid id) =>
        WriteAsync(context, Texts.Of(error, Japanese(context)), error, id == Guid.Empty ? "" : id.ToString());

    /// <summary>Answers a failure of the origin's side.</summary>
    public static ValueTask WriteAsync(HttpContext context, ExchangeFailure failure, Exchange exchange)
    {
        var ja = Japanese(context);
        var text = failure.Certificate is { } problem ? Texts.Of(problem, exchange.Destination.Host, ja) : Texts.Of(failure.Error, ja);
        return WriteAsync(context, text, failure.Error, exchange.Id.ToString());
    }

    /// <summary>Answers a request that policy blocks where no chat can show the message.</summary>
    public static ValueTask WriteBlockedAsync(HttpContext context, Decision decision, Guid id)
    {
        var message = UserMessages.Blocked(decision, context.Request.Headers.AcceptLanguage.ToString());
        return WriteAsync(context, new ErrorText(403, "Blocked", message), ExchangeError.None, id.ToString());
    }

    private static async ValueTask WriteAsync(HttpContext context, ErrorText text, ExchangeError error, string id)
    {
        context.Response.Clear();
        if (text.Status is 503)
        {
            context.Response.Headers.RetryAfter = "5";
        }

        context.Response.Headers["X-Dlp-Error"] = error.ToString();
        if (error is ExchangeError.ClientBadRequest or ExchangeError.ClientMisdirected or ExchangeError.ClientBodyTooLarge && context.Request.Protocol == "HTTP/1.1")
        {
            context.Response.Headers.Connection = "close";
        }

        if (context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase))
        {
            var reference = id.Length > 0 ? $"<hr><p>Reference: <code>{HtmlPage.Encode(id)}</code></p>" : "";
            await HtmlPage.WriteAsync(context, text.Status, text.Title, $"<p>{HtmlPage.Encode(text.Explanation)}</p>{reference}").ConfigureAwait(false);
            return;
        }

        var body = JsonSerializer.SerializeToUtf8Bytes(new { error = new { message = text.Title + ": " + text.Explanation, type = "dlp_proxy_error", code = error.ToString(), reference = id } });
        context.Response.StatusCode = text.Status;
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = body.Length;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            _ = await context.Response.BodyWriter.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
        }
    }

    private static bool Japanese(HttpContext context) => UserMessages.PrefersJapanese(context.Request.Headers.AcceptLanguage.ToString());
}
