using System.IO.Compression;
using Microsoft.AspNetCore.Http;

namespace Dlp.DemoOrigin;

/// <summary>Compresses an answer when the request asks by <c>?enc=</c> or <c>X-Demo-Encoding</c>, streams included: each flush of an event reaches the client.</summary>
internal static class ResponseEncoding
{
    public static async Task ApplyAsync(HttpContext context, RequestDelegate next)
    {
        string encoding = context.Request.Query["enc"].FirstOrDefault() ?? context.Request.Headers["X-Demo-Encoding"].ToString();
        var original = context.Response.Body;
        Stream? encoded = encoding switch
        {
            "gzip" => new GZipStream(original, CompressionLevel.Fastest, leaveOpen: true),
            "br" => new BrotliStream(original, CompressionLevel.Fastest, leaveOpen: true),
            "deflate" => new ZLibStream(original, CompressionLevel.Fastest, leaveOpen: true),
            _ => null,
        };
        if (encoded is null)
        {
            await next(context);
            return;
        }

        context.Response.Headers.ContentEncoding = encoding;
        context.Response.Headers.Vary = "Accept-Encoding";
        context.Response.OnStarting(() =>
        {
            context.Response.ContentLength = null;
            return Task.CompletedTask;
        });
        context.Response.Body = encoded;
        try
        {
            await next(context);
        }
        finally
        {
            await encoded.DisposeAsync();
            context.Response.Body = original;
        }
    }
}
