using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Dlp.DemoOrigin;

/// <summary>Remembers what reached the origin: the proof of what a proxy let through. It keeps content on purpose, so it is only for demonstration data.</summary>
internal sealed class ReceivedRequests(int keep, string? logFile, bool quiet)
{
    /// <summary>Text beyond this is counted, not kept.</summary>
    public const int MaxKeptCharacters = 1 << 20;
    private const int MaxBodyBytes = 64 << 20;
    private const string Hidden = "(hidden)";

    private static readonly HashSet<string> SecretHeaders = new(StringComparer.OrdinalIgnoreCase) { "authorization", "x-api-key", "cookie", "proxy-authorization" };
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Lock _lock = new();
    private readonly Queue<JsonObject> _last = new();
    private long _count;

    /// <summary>Requests since the start or the last reset, oldest first.</summary>
    public string ToJson()
    {
        lock (_lock)
        {
            return new JsonArray([.. _last.Select(entry => entry.DeepClone())]).ToJsonString(Readable);
        }
    }

    public void Reset()
    {
        lock (_lock)
        {
            _last.Clear();
        }
    }

    /// <summary>Middleware: reads the body, writes down the request, then goes on with a body that can be read again.</summary>
    public async Task RecordAsync(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        // Uploads are counted by their endpoint, not held; a WebSocket has no body; the memory must not fill with questions about itself.
        if (request.Path.StartsWithSegments("/_received", StringComparison.Ordinal) || request.Path == "/upload" || context.WebSockets.IsWebSocketRequest)
        {
            if (context.WebSockets.IsWebSocketRequest)
            {
                Add(Describe(request, "", 0));
            }

            await next(context);
            return;
        }

        byte[]? body = await ReadBodyAsync(request, context.RequestAborted);
        if (body is null)
        {
            await OpenAiExtras.RefuseAsync(context, StatusCodes.Status415UnsupportedMediaType, $"A body of at most {MaxBodyBytes} bytes, plain or in gzip, br or deflate, is expected");
            return;
        }

        request.Body = new MemoryStream(body, writable: false);
        Add(Describe(request, Encoding.UTF8.GetString(body), body.Length));
        await next(context);
    }

    /// <summary>A message of a WebSocket.</summary>
    public void AddMessage(HttpRequest request, string text) =>
        Add(new JsonObject { ["method"] = "WS", ["protocol"] = request.Protocol, ["host"] = request.Host.Value, ["path"] = request.Path.Value, ["bytes"] = Encoding.UTF8.GetByteCount(text), ["body"] = Cut(text) });

    /// <summary>A request whose body was counted but not kept.</summary>
    public void AddUpload(HttpRequest request, long bytes) => Add(Describe(request, "", bytes));

    private static JsonObject Describe(HttpRequest request, string body, long bytes)
    {
        var headers = new JsonObject();
        foreach (var (name, value) in request.Headers)
        {
            headers[name.ToLowerInvariant()] = SecretHeaders.Contains(name) ? Hidden : value.ToString();
        }

        return new JsonObject
        {
            ["method"] = request.Method,
            ["protocol"] = request.Protocol,
            ["host"] = request.Host.Value,
            ["path"] = request.Path.Value,
            ["query"] = request.QueryString.Value,
            ["headers"] = headers,
            ["bytes"] = bytes,
            ["body"] = Cut(body),
        };
    }

    private static string Cut(string text) => text.Length <= MaxKeptCharacters ? text : text[..MaxKeptCharacters];

    private static async Task<byte[]?> ReadBodyAsync(HttpRequest request, CancellationToken cancellation)
    {
        string encoding = request.Headers.ContentEncoding.ToString().Trim().ToLowerInvariant();
        Stream? source = encoding switch
        {
            "" or "identity" => request.Body,
            "gzip" => new GZipStream(request.Body, CompressionMode.Decompress),
            "br" => new BrotliStream(request.Body, CompressionMode.Decompress),
            "deflate" => new ZLibStream(request.Body, CompressionMode.Decompress),
            _ => null,
        };
        if (source is null)
        {
            return null;
        }

        try
        {
            using var whole = new MemoryStream();
            byte[] part = new byte[16 * 1024];
            int read;
            while ((read = await source.ReadAsync(part, cancellation)) > 0)
            {
                if (whole.Length + read > MaxBodyBytes)
                {
                    return null;
                }

                whole.Write(part, 0, read);
            }

            return whole.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private void Add(JsonObject entry)
    {
        lock (_lock)
        {
            entry.Insert(0, "number", ++_count);
            _last.Enqueue(entry);
            if (_last.Count > keep)
            {
                _ = _last.Dequeue();
            }

            if (logFile is not null)
            {
                File.AppendAllText(logFile, entry.ToJsonString(Readable) + "\n");
            }

            if (!quiet)
            {
                string body = (string)entry["body"]!;
                Console.WriteLine($"{entry["method"]} {entry["host"]}{entry["path"]} {(body.Length > 400 ? body[..400] + "..." : body).ReplaceLineEndings(" ")}");
            }
        }
    }
}
