using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dlp.DemoOrigin;

/// <summary>The page itself, from embedded files: nothing comes from another site.</summary>
internal static class ChatPage
{
    private const string SecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/", context => SendAsync(context, "chat.html", "text/html; charset=utf-8"));
        app.MapGet("/c/{id}", context => SendAsync(context, "chat.html", "text/html; charset=utf-8"));
        app.MapGet("/assets/chat.js", context => SendAsync(context, "chat.js", "text/javascript; charset=utf-8"));
        app.MapGet("/assets/chat.css", context => SendAsync(context, "chat.css", "text/css; charset=utf-8"));
        app.MapGet("/favicon.ico", () => Results.NoContent());
    }

    private static async Task SendAsync(HttpContext context, string name, string contentType)
    {
        using var file = typeof(ChatPage).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The build left out {name}");
        context.Response.ContentType = contentType;
        context.Response.Headers.ContentSecurityPolicy = SecurityPolicy;
        context.Response.Headers.CacheControl = "no-store";
        await file.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
