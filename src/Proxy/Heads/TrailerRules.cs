namespace Dlp.Proxy.Heads;

/// <summary>Fields that change framing, routing, authentication or content handling have no business after the body (RFC 9110 section 6.5.1).</summary>
internal static class TrailerRules
{
    public static bool IsRefused(in FieldLine field) => field.Name.Length switch
    {
        2 => field.Is("TE"u8),
        3 => field.Is("Via"u8),
        4 => field.Is("Host"u8),
        5 => field.Is("Range"u8),
        6 => field.Is("Cookie"u8) || field.Is("Expect"u8) || field.Is("Origin"u8),
        7 => field.Is("Trailer"u8) || field.Is("Upgrade"u8),
        8 => field.Is("Location"u8),
        9 => field.Is("Forwarded"u8),
        10 => field.Is("Connection"u8) || field.Is("Set-Cookie"u8) || field.Is("Keep-Alive"u8),
        12 => field.Is("Content-Type"u8) || field.Is("Max-Forwards"u8),
        13 => field.Is("Authorization"u8) || field.Is("Cache-Control"u8) || field.Is("Content-Range"u8),
        14 => field.Is("Content-Length"u8) || field.Is("HTTP2-Settings"u8),
        15 => field.Is("X-Forwarded-For"u8),
        16 => field.Is("Content-Encoding"u8) || field.Is("Proxy-Connection"u8) || field.Is("WWW-Authenticate"u8) || field.Is("X-Forwarded-Host"u8),
        17 => field.Is("Transfer-Encoding"u8),
        18 => field.Is("Proxy-Authenticate"u8),
        19 => field.Is("Proxy-Authorization"u8),
        _ => false,
    };
}
