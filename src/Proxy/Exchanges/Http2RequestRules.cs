using System.Buffers;
using System.Collections.Frozen;
using Dlp.Proxy.Forwarding;
using Microsoft.AspNetCore.Http;

namespace Dlp.Proxy.Exchanges;

/// <summary>
/// What the head guard demands of HTTP/1.1 requests, asked of HTTP/2 requests: Kestrel lets through names, fields and paths that mean something
/// else, or nothing, once written as HTTP/1.1 (RFC 9113 sections 8.2.1, 8.2.2 and 10.3; security-matrix W-03). What cannot be passed on as it is, is refused.
/// </summary>
internal static class Http2RequestRules
{
    private static readonly SearchValues<char> Name = SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    // Header values are decoded as Latin-1: HTAB, SP, VCHAR and obs-text.
    private static readonly SearchValues<char> Value = SearchValues.Create([.. Enumerable.Range(0, 256).Where(static c => c is '\t' or >= 0x20 and not 0x7F).Select(static c => (char)c)]);

    // VCHAR without '#' (never sent) and backslash (read as a slash by some origins).
    private static readonly SearchValues<char> Target = SearchValues.Create([.. Enumerable.Range(0x21, 0x7E - 0x20).Where(static c => c is not ('#' or '\\')).Select(static c => (char)c)]);

    private static readonly FrozenSet<string> Forbidden = new[]
    {
        "Connection", "Proxy-Connection", "Keep-Alive", "Transfer-Encoding", "Upgrade", "HTTP2-Settings",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Single = new[]
    {
        "Content-Type", "Content-Encoding", "Authorization", "Proxy-Authorization", "Expect",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the request may be passed on.</summary>
    /// <param name="context">The request.</param>
    /// <param name="target">Its raw path and query.</param>
    public static bool Allows(HttpContext context, string target)
    {
        var method = context.Request.Method;
        if (method.AsSpan().ContainsAnyExcept(Name)
            || method.Equals("TRACE", StringComparison.OrdinalIgnoreCase)
            || method.Equals("TRACK", StringComparison.OrdinalIgnoreCase)
            || (method.Equals("CONNECT", StringComparison.OrdinalIgnoreCase) && !WebSocketForwarder.IsWebSocket(context))
            || target.AsSpan().ContainsAnyExcept(Target))
        {
            return false;
        }

        foreach (var (name, values) in context.Request.Headers)
        {
            if (name.Length > 0 && name[0] == ':')
            {
                continue;
            }

            if (name.Length == 0 || name.AsSpan().ContainsAnyExcept(Name) || Forbidden.Contains(name) || (values.Count > 1 && Single.Contains(name)))
            {
                return false;
            }

            foreach (var value in values)
            {
                if (value.AsSpan().ContainsAnyExcept(Value))
                {
                    return false;
                }
            }
        }

        return !context.Request.Headers.TryGetValue("Expect", out var expect) || expect.ToString().Equals("100-continue", StringComparison.OrdinalIgnoreCase);
    }
}
