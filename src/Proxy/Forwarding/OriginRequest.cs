using System.Net;
using Dlp.Proxy.Exchanges;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace Dlp.Proxy.Forwarding;

/// <summary>Makes the request to the origin from the request of the client: same method, same target byte for byte, framing our own.</summary>
internal static class OriginRequest
{
    private static readonly UriCreationOptions Verbatim = new() { DangerousDisablePathAndQueryCanonicalization = true };

    /// <param name="context">The client's request.</param>
    /// <param name="scheme">Scheme of the origin.</param>
    /// <param name="authority">Host, with the port unless it is the scheme's own.</param>
    /// <param name="target">Path and query exactly as received.</param>
    /// <param name="content">Body, or null.</param>
    /// <param name="encodings">What answers may be compressed with; null keeps the client's wish as far as we can decode it.</param>
    /// <param name="dropContentEncoding">The body was rewritten and is no longer compressed.</param>
    public static HttpRequestMessage Create(
        HttpContext context, string scheme, string authority, string target, HttpContent? content, string? encodings, bool dropContentEncoding)
    {
        var message = new HttpRequestMessage(HttpMethod.Parse(context.Request.Method), new Uri($"{scheme}://{authority}{target}", Verbatim))
        {
            Version = scheme == Uri.UriSchemeHttps ? HttpVersion.Version20 : HttpVersion.Version11,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
            Content = content,
        };

        var nominated = HopByHop.Nominations(context);
        foreach (var (name, values) in context.Request.Headers)
        {
            if (name.Length == 0 || name[0] == ':' || HopByHop.DropsRequest(name, nominated))
            {
                continue;
            }

            if (name.Equals("Accept-Encoding", StringComparison.OrdinalIgnoreCase))
            {
                // Nothing here decodes zstd answers, nor what is yet to be invented: do not invite it.
                var wish = encodings ?? Decodable(values);
                if (wish.Length > 0)
                {
                    _ = message.Headers.TryAddWithoutValidation(name, wish);
                }

                continue;
            }

            if (name.Equals("Expect", StringComparison.OrdinalIgnoreCase))
            {
                // The guard in front has let only "100-continue" pass; a held body has already been asked for.
                if (content is StreamedContent)
                {
                    message.Headers.ExpectContinue = true;
                }

                continue;
            }

            if (dropContentEncoding && name.Equals("Content-Encoding", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (name.Equals("Cookie", StringComparison.OrdinalIgnoreCase) && values.Count > 1)
            {
                // HTTP/2 splits cookies into crumbs; HTTP/1.1 wants them joined (RFC 9113 section 8.2.3).
                _ = message.Headers.TryAddWithoutValidation(name, string.Join("; ", values.ToArray()));
                continue;
            }

            Add(message, name, values);
        }

        message.Headers.Host = authority;
        return message;
    }

    private static void Add(HttpRequestMessage message, string name, StringValues values)
    {
        if (values.Count == 1)
        {
            if (!message.Headers.TryAddWithoutValidation(name, (string?)values[0]))
            {
                _ = (message.Content ??= new ByteArrayContent([])).Headers.TryAddWithoutValidation(name, (string?)values[0]);
            }
        }
        else if (!message.Headers.TryAddWithoutValidation(name, values.AsEnumerable()))
        {
            _ = (message.Content ??= new ByteArrayContent([])).Headers.TryAddWithoutValidation(name, values.AsEnumerable());
        }
    }

    private static string Decodable(StringValues values)
    {
        var wish = values.ToString();
        if (!wish.Contains("zstd", StringComparison.OrdinalIgnoreCase) && !wish.Contains("dcb", StringComparison.OrdinalIgnoreCase) && !wish.Contains("dcz", StringComparison.OrdinalIgnoreCase))
        {
            return wish;
        }

        return string.Join(", ", wish.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(static e =>
            !e.StartsWith("zstd", StringComparison.OrdinalIgnoreCase) && !e.StartsWith("dc", StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Whether the client's request has, or may have, a body.</summary>
    public static bool MayHaveBody(HttpContext context) =>
        context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody ?? context.Request.ContentLength > 0;
}
