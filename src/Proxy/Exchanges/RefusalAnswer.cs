using Dlp.Proxy.Apps;
using Microsoft.AspNetCore.Http;

namespace Dlp.Proxy.Exchanges;

/// <summary>Sends a rendered refusal.</summary>
internal static class RefusalAnswer
{
    public static async ValueTask WriteAsync(HttpContext context, Refusal refusal)
    {
        var response = context.Response;
        response.StatusCode = refusal.Status;
        response.ContentType = refusal.ContentType;
        response.ContentLength = refusal.Body.Length;
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["X-Dlp-Action"] = "block";
        if (context.Request.Headers.Origin is [{ } origin])
        {
            // A page may call its API across origins: without these the browser hides the message from it.
            response.Headers.AccessControlAllowOrigin = origin;
            response.Headers.AccessControlAllowCredentials = "true";
            response.Headers.Vary = "Origin";
        }

        _ = await response.BodyWriter.WriteAsync(refusal.Body, context.RequestAborted).ConfigureAwait(false);
    }
}
