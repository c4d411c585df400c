using System.Text;

namespace Dlp.Proxy.Heads;

/// <summary>The Connection field of a request: a list of tokens that must not nominate a header the message depends on (security-matrix H-08).</summary>
internal static class ConnectionField
{
    public static HeadViolationKind Check(ReadOnlySpan<byte> value)
    {
        foreach (var range in value.Split((byte)','))
        {
            var option = value[range].Trim(" \t"u8);
            if (option.IsEmpty || option.ContainsAnyExcept(HttpBytes.Token))
            {
                return HeadViolationKind.ConnectionSyntax;
            }

            if (IsProtected(option))
            {
                return HeadViolationKind.ConnectionNominatesProtected;
            }
        }

        return HeadViolationKind.None;
    }

    private static bool IsProtected(ReadOnlySpan<byte> name) => name.Length switch
    {
        3 => Is(name, "Via"u8),
        4 => Is(name, "Host"u8) || Is(name, "Date"u8),
        5 => Is(name, "Range"u8),
        6 => Is(name, "Cookie"u8) || Is(name, "Expect"u8) || Is(name, "Origin"u8) || Is(name, "Accept"u8),
        7 => Is(name, "Referer"u8),
        9 => Is(name, "Forwarded"u8),
        10 => Is(name, "User-Agent"u8),
        12 => Is(name, "Content-Type"u8) || Is(name, "Max-Forwards"u8),
        13 => Is(name, "Authorization"u8) || Is(name, "Cache-Control"u8) || Is(name, "Content-Range"u8),
        14 => Is(name, "Content-Length"u8),
        15 => Is(name, "X-Forwarded-For"u8) || Is(name, "Accept-Encoding"u8),
        16 => Is(name, "Content-Encoding"u8),
        17 => Is(name, "Transfer-Encoding"u8),
        19 => Is(name, "Proxy-Authorization"u8) || Is(name, "Content-Disposition"u8),
        _ => false,
    };

    private static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> other) => Ascii.EqualsIgnoreCase(name, other);
}
