using System.Globalization;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dlp.DemoOrigin;

/// <summary>Endpoints that try a proxy's plumbing rather than a service: sockets, slow streams, big bodies, trailers, statuses.</summary>
internal static class WireEndpoints
{
    private const long MaxDownloadBytes = 16L << 30;
    private const int MaxMessageBytes = 16 << 20;

    public static void Map(IEndpointRouteBuilder app, ReceivedRequests received)
    {
        // GET over HTTP/1.1; CONNECT with :protocol over HTTP/2 (RFC 8441).
        app.Map("/ws", context => EchoSocketAsync(context, received));
        app.MapGet("/sse", SlowEventsAsync);
        app.MapGet("/bytes/{count:long}", SendBytesAsync);
        app.MapPost("/upload", context => CountAsync(context, received));
        app.MapPut("/upload", context => CountAsync(context, received));
        app.MapGet("/trailers", TrailersAsync);
        app.Map("/status/{code:int}", (HttpContext context, int code) => code is >= 200 and <= 599
            ? Wire.WriteStatusAsync(context, code)
            : OpenAiExtras.RefuseAsync(context, StatusCodes.Status400BadRequest, "A status from 200 to 599 is expected"));
    }

    private static async Task EchoSocketAsync(HttpContext context, ReceivedRequests received)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            await OpenAiExtras.RefuseAsync(context, StatusCodes.Status400BadRequest, "This address speaks WebSocket");
            return;
        }

        string? protocol = context.WebSockets.WebSocketRequestedProtocols.Count > 0 ? context.WebSockets.WebSocketRequestedProtocols[0] : null;
        using var socket = await context.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext { SubProtocol = protocol, DangerousEnableCompression = true });
        byte[] buffer = new byte[16 * 1024];
        using var message = new MemoryStream();
        try
        {
            while (socket.State == WebSocketState.Open)
            {
                var result = await socket.ReceiveAsync(buffer, context.RequestAborted);
                if (result.MessageType == WebSocketMessageType.Close)
                {
                    await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, context.RequestAborted);
                    break;
                }

                message.Write(buffer, 0, result.Count);
                if (message.Length > MaxMessageBytes)
                {
                    await socket.CloseOutputAsync(WebSocketCloseStatus.MessageTooBig, null, context.RequestAborted);
                    break;
                }

                if (result.EndOfMessage)
                {
                    if (result.MessageType == WebSocketMessageType.Text)
                    {
                        received.AddMessage(context.Request, Encoding.UTF8.GetString(message.GetBuffer(), 0, (int)message.Length));
                    }

                    await socket.SendAsync(message.GetBuffer().AsMemory(0, (int)message.Length), result.MessageType, endOfMessage: true, context.RequestAborted);
                    message.SetLength(0);
                }
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            // The other end left; there is nobody to tell.
        }
    }

    private static async Task SlowEventsAsync(HttpContext context)
    {
        int count = Number(context, "count", 10, 100_000);
        int delay = Number(context, "delay", 200, 60_000);
        Wire.StartEvents(context);
        for (int i = 0; i < count; i++)
        {
            await Wire.WriteEventAsync(context, null, i.ToString(CultureInfo.InvariantCulture));
            await Task.Delay(delay, context.RequestAborted);
        }
    }

    private static async Task SendBytesAsync(HttpContext context, long count)
    {
        if (count is < 0 or > MaxDownloadBytes)
        {
            await OpenAiExtras.RefuseAsync(context, StatusCodes.Status400BadRequest, $"From 0 to {MaxDownloadBytes} bytes are served");
            return;
        }

        context.Response.ContentType = "application/octet-stream";
        context.Response.ContentLength = count;
        // Byte n of the file is n mod 251: a receiver can check every place without knowing the whole.
        byte[] block = [.. Enumerable.Range(0, 251 * 256).Select(i => (byte)(i % 251))];
        for (long left = count; left > 0; left -= block.Length)
        {
            await context.Response.Body.WriteAsync(block.AsMemory(0, (int)Math.Min(left, block.Length)), context.RequestAborted);
        }
    }

    private static async Task CountAsync(HttpContext context, ReceivedRequests received)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] buffer = new byte[64 * 1024];
        long bytes = 0;
        int read;
        while ((read = await context.Request.Body.ReadAsync(buffer, context.RequestAborted)) > 0)
        {
            hash.AppendData(buffer, 0, read);
            bytes += read;
        }

        received.AddUpload(context.Request, bytes);
        await Wire.WriteJsonAsync(context, new JsonObject { ["bytes"] = bytes, ["sha256"] = Convert.ToHexStringLower(hash.GetHashAndReset()) });
    }

    private static async Task TrailersAsync(HttpContext context)
    {
        // Kestrel writes trailers on HTTP/2 only; the header says which case this is.
        bool supported = context.Response.SupportsTrailers();
        context.Response.Headers["x-demo-trailers"] = supported ? "yes" : "no";
        if (supported)
        {
            context.Response.DeclareTrailer("x-demo-checksum");
        }

        await context.Response.WriteAsync("body before trailers\n", context.RequestAborted);
        if (supported)
        {
            context.Response.AppendTrailer("x-demo-checksum", "42");
        }
    }

    private static int Number(HttpContext context, string name, int fallback, int most) =>
        int.TryParse(context.Request.Query[name], NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number <= most ? number : fallback;
}
