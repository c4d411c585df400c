using System.Buffers;
using System.Net;
using System.Net.Sockets;

namespace Dlp.Proxy.Heads;

/// <summary><c>host[:port]</c> as bytes, without percent-encoding, user info, zone ids or empty parts.</summary>
internal static class HostPort
{
    /// <summary>Longest host: DNS's 253 and a trailing dot.</summary>
    private const int MaxHostBytes = 254;

    /// <summary>Checks <paramref name="text"/>.</summary>
    /// <param name="text">Field value or authority.</param>
    /// <param name="hostLength">Bytes of the host, brackets included.</param>
    /// <param name="port">1 to 65535, or 0 when absent.</param>
    public static bool TryRead(ReadOnlySpan<byte> text, out int hostLength, out int port)
    {
        port = 0;
        hostLength = text.Length > 0 && text[0] == (byte)'[' ? Bracketed(text) : RegName(text);
        return hostLength > 0 && (hostLength == text.Length || TryPort(text[hostLength..], out port));
    }

    private static int RegName(ReadOnlySpan<byte> text)
    {
        var length = text.IndexOfAnyExcept(HttpBytes.RegName);
        length = length < 0 ? text.Length : length;
        var host = text[..length];
        var good = length is > 0 and <= MaxHostBytes && host[0] != (byte)'.' && host.IndexOf(".."u8) < 0;
        return good ? length : 0;
    }

    private static int Bracketed(ReadOnlySpan<byte> text)
    {
        var close = text.IndexOf((byte)']');
        if (close is < 3 or > 47 || text[1..close].ContainsAnyExcept(Ipv6Bytes))
        {
            return 0;
        }

        return IPAddress.TryParse(text[1..close], out var address) && address.AddressFamily == AddressFamily.InterNetworkV6 ? close + 1 : 0;
    }

    private static readonly SearchValues<byte> Ipv6Bytes = SearchValues.Create("0123456789abcdefABCDEF:."u8);

    private static bool TryPort(ReadOnlySpan<byte> text, out int port)
    {
        port = 0;
        if (text.Length is < 2 or > 6 || text[0] != (byte)':' || text[1] == (byte)'0')
        {
            return false;
        }

        foreach (var b in text[1..])
        {
            if (b is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            port = (port * 10) + (b - '0');
        }

        return port <= 65535;
    }
}
