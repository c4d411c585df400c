using System.Buffers;
using System.Net;
using System.Net.Sockets;

namespace Dlp.Proxy.Egress;

/// <summary>How a host is spelled.</summary>
public enum HostSpelling
{
    /// <summary>Neither a name nor a strict address; refused.</summary>
    Ambiguous = 0,

    /// <summary>A DNS name.</summary>
    Name,

    /// <summary>An address in its strict spelling.</summary>
    Address,
}

/// <summary>
/// Tells names from addresses. IPv4 is four decimal numbers without leading zeros, IPv6 has no zone. Everything else that C libraries
/// take for IPv4 (decimal, octal, hexadecimal, short forms) is ambiguous, by the "ends in a number" rule of the WHATWG URL standard.
/// </summary>
public static class HostLiteral
{
    /// <summary>Judges a host without port, with or without brackets.</summary>
    /// <param name="host">Host as requested.</param>
    /// <param name="address">Set when the result is <see cref="HostSpelling.Address"/>.</param>
    public static HostSpelling Read(string host, out IPAddress? address)
    {
        address = null;
        var text = host.AsSpan();
        if (text.Contains(':') || text.Contains('['))
        {
            text = text.Length > 2 && text[0] == '[' && text[^1] == ']' ? text[1..^1] : text;
            var good = !text.ContainsAny("%[]/") && IPAddress.TryParse(text, out address) && address.AddressFamily == AddressFamily.InterNetworkV6;
            address = good ? address : null;
            return good ? HostSpelling.Address : HostSpelling.Ambiguous;
        }

        if (text.IsEmpty || text.ContainsAnyExcept(NameCharacters))
        {
            return HostSpelling.Ambiguous;
        }

        var undotted = text[^1] == '.' ? text[..^1] : text;
        var last = undotted[(undotted.LastIndexOf('.') + 1)..];
        if (!IsNumber(last))
        {
            return undotted.IsEmpty ? HostSpelling.Ambiguous : HostSpelling.Name;
        }

        return IsStrictQuad(text) && IPAddress.TryParse(text, out address) ? HostSpelling.Address : HostSpelling.Ambiguous;
    }

    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("-._0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    private static bool IsNumber(ReadOnlySpan<char> label) =>
        !label.IsEmpty && (!label.ContainsAnyExceptInRange('0', '9')
            || (label.Length >= 2 && label[0] == '0' && (label[1] | 0x20) == 'x' && !label[2..].ContainsAnyExcept(HexDigits)));

    private static bool IsStrictQuad(ReadOnlySpan<char> text)
    {
        var parts = 0;
        foreach (var range in text.Split('.'))
        {
            var part = text[range];
            if (++parts > 4 || part.Length is 0 or > 3 || part.ContainsAnyExceptInRange('0', '9') || (part[0] == '0' && part.Length > 1) || int.Parse(part) > 255)
            {
                return false;
            }
        }

        return parts == 4;
    }
}
