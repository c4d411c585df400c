using System.Collections.Frozen;
using Dlp.Proxy.Heads;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Dlp.Proxy.Exchanges;

/// <summary>Which headers end here. Framing is ours in both directions and never copied (RFC 9110 section 7.6.1).</summary>
internal static class HopByHop
{
    private static readonly FrozenSet<string> Always = new[]
    {
        "Connection", "Keep-Alive", "Proxy-Connection", "Proxy-Authenticate", "Proxy-Authorization", "Proxy-Authentication-Info",
        "TE", "Trailer", "Transfer-Encoding", "Upgrade", "HTTP2-Settings", "Content-Length",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Who the client is, is the proxy's to say, and it says nothing: origins learn neither addresses nor names.
    private static readonly FrozenSet<string> Identity = new[]
    {
        "Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Port", "X-Real-IP", "X-Authenticated-User",
        "X-Authenticated-Groups", "X-Client-IP",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a request header stays here.</summary>
    public static bool DropsRequest(string name, StringValues connection) =>
        Always.Contains(name) || Identity.Contains(name) || IsNominated(name, connection);

    /// <summary>Whether an answer header stays here. Alt-Svc would lead browsers to HTTP/3, past the proxy.</summary>
    public static bool DropsAnswer(string name, StringValues connection) =>
        Always.Contains(name) || name.Equals("Alt-Svc", StringComparison.OrdinalIgnoreCase) || IsNominated(name, connection);

    /// <summary>What the request's Connection header nominates, as it was received: Kestrel shortens the header it shows.</summary>
    public static StringValues Nominations(HttpContext context) =>
        context.Features.Get<GuardedPipeReader>() is { Connection.Length: > 0 } guard ? guard.Connection : context.Request.Headers.Connection;

    private static bool IsNominated(string name, StringValues connection)
    {
        foreach (var value in connection)
        {
            // Nearly always "keep-alive" or "close": compare before splitting.
            if (value is null || value.Length < name.Length)
            {
                continue;
            }

            foreach (var range in value.AsSpan().Split(','))
            {
                if (value.AsSpan(range).Trim(" \t").Equals(name, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
