using System.Buffers;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Dlp.Proxy.Destinations;

/// <summary>Turns a host name as it stands on the wire into the one spelling that policy, audit, certificates and dialling share.</summary>
/// <remarks>
/// One name, one spelling: every place that compares hosts (CONNECT target, SNI, Host header, catalogue, leaf cache) compares canonical strings,
/// so a second spelling cannot slip past a rule. What several parsers read differently (octal or short IPv4, Unicode, empty labels) is refused, not guessed.
/// </remarks>
public static class HostName
{
    /// <summary>Longest DNS name in text form, without the trailing dot (RFC 1035 section 2.3.4: 255 octets on the wire).</summary>
    public const int MaxLength = 253;

    private const int MaxLabelLength = 63;

    private static readonly SearchValues<char> LabelCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_");
    private static readonly SearchValues<char> Ipv6Characters = SearchValues.Create("0123456789abcdefABCDEF:.");
    private static readonly IdnMapping Punycode = new();

    /// <summary>Canonicalises a host: lower-case A-labels without trailing dot, strict dotted-decimal IPv4, or RFC 5952 IPv6 without brackets.</summary>
    /// <param name="name">Host only, no port and no user information; IPv6 with or without brackets.</param>
    /// <param name="canonical">The canonical name; empty when the method returns false.</param>
    /// <returns>False when the name is not one that every parser would read alike.</returns>
    /// <remarks>
    /// Unicode is refused: hosts on the wire are ASCII (RFC 9110 section 4.2.3 by way of RFC 3986, RFC 6066 section 3), and under
    /// InvariantGlobalization <see cref="IdnMapping"/> does no case folding or NFKC, so it would make a different name from the one browsers make
    /// (measured: <c>BÜCHER</c> and <c>bücher</c> get different A-labels). Underscores are accepted because real hosts have them.
    /// </remarks>
    public static bool TryCanonicalise(ReadOnlySpan<char> name, out string canonical)
    {
        canonical = "";
        if (name.IsEmpty || name.Length > MaxLength + 1)
        {
            return false;
        }

        if (name[0] == '[')
        {
            return name[^1] == ']' && TryIpv6(name[1..^1], out canonical);
        }

        if (name.Contains(':'))
        {
            return TryIpv6(name, out canonical);
        }

        Span<char> lower = stackalloc char[MaxLength + 1];
        for (var i = 0; i < name.Length; i++)
        {
            lower[i] = char.IsAsciiLetterUpper(name[i]) ? (char)(name[i] | 0x20) : name[i];
        }

        var text = lower[..name.Length];
        var hadTrailingDot = text[^1] == '.';
        text = hadTrailingDot ? text[..^1] : text;
        if (text.Length is 0 or > MaxLength || !AreLabelsValid(text))
        {
            return false;
        }

        // A name whose last label is a number is an IPv4 address to every browser (WHATWG URL, "ends in a number"): strict form or nothing.
        if (EndsInNumber(text) && (hadTrailingDot || !IsStrictIpv4(text)))
        {
            return false;
        }

        canonical = text.SequenceEqual(name) ? name.ToString() : new string(text);
        return true;
    }

    /// <summary>Reads a canonical name as an IP address.</summary>
    /// <param name="canonical">A result of <see cref="TryCanonicalise"/>.</param>
    /// <param name="address">The address; <see cref="IPAddress.None"/> when the method returns false.</param>
    /// <returns>False when the host is a DNS name.</returns>
    public static bool TryGetAddress(string canonical, out IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(canonical);
        address = IPAddress.None;
        if (!canonical.Contains(':') && !IsStrictIpv4(canonical))
        {
            return false;
        }

        if (!IPAddress.TryParse(canonical, out var parsed))
        {
            return false;
        }

        address = parsed;
        return true;
    }

    private static bool AreLabelsValid(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split('.'))
        {
            var label = text[range];
            if (label.Length is 0 or > MaxLabelLength || label.ContainsAnyExcept(LabelCharacters))
            {
                return false;
            }

            // RFC 1123 section 2.1: a label neither begins nor ends with a hyphen.
            if (label[0] == '-' || label[^1] == '-')
            {
                return false;
            }

            if (label.StartsWith("xn--", StringComparison.Ordinal) && !IsDecodable(label))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>An A-label must be real Punycode: a fake one reads as a different name wherever it is decoded for display.</summary>
    private static bool IsDecodable(ReadOnlySpan<char> label)
    {
        try
        {
            var decoded = Punycode.GetUnicode(label.ToString());
            return !System.Text.Ascii.IsValid(decoded);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static bool EndsInNumber(ReadOnlySpan<char> text)
    {
        var last = text[(text.LastIndexOf('.') + 1)..];
        if (!last.ContainsAnyExceptInRange('0', '9'))
        {
            return true;
        }

        if (!last.StartsWith("0x", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var digit in last[2..])
        {
            if (!char.IsAsciiHexDigit(digit))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsStrictIpv4(ReadOnlySpan<char> text)
    {
        var parts = 0;
        foreach (var range in text.Split('.'))
        {
            var part = text[range];
            var hasLeadingZero = part.Length > 1 && part[0] == '0';
            if (part.Length is 0 or > 3 || hasLeadingZero || part.ContainsAnyExceptInRange('0', '9'))
            {
                return false;
            }

            if (int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture) > byte.MaxValue)
            {
                return false;
            }

            parts++;
        }

        return parts == 4;
    }

    private static bool TryIpv6(ReadOnlySpan<char> text, out string canonical)
    {
        canonical = "";

        // The character set leaves no room for zone ids, nested brackets or ports, all of which IPAddress.TryParse would take.
        if (text.ContainsAnyExcept(Ipv6Characters) || text.Contains('.') && !IsStrictIpv4(text[(text.LastIndexOf(':') + 1)..]))
        {
            return false;
        }

        if (!IPAddress.TryParse(text, out var address) || address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return false;
        }

        canonical = address.ToString();
        return true;
    }
}
