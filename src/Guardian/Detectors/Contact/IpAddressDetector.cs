using System.Net;
using System.Net.Sockets;
using Dlp.Guardian.Detection;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Contact;

/// <summary>
/// IPv4 (RFC 791, dotted decimal of RFC 6943 section 3.1.1, no leading zeros) and IPv6 (RFC 4291, text forms of RFC 5952). Loopback, unspecified,
/// broadcast, documentation (RFC 5737, 3849) and well-known resolvers say nothing about anybody and are left out; private ones (RFC 1918, 4193,
/// link-local) count only with a word that says address.
/// </summary>
internal sealed class IpAddressDetector : IDetector
{
    private const int MaxIpv6 = 45;

    private static readonly ContextWords Words = new(
        "context:", "ip", "ip address", "ipv4", "ipv6", "client ip", "remote addr", "x-forwarded-for", "source ip", "src", "dst", "host", "ipアドレス", "IPアドレス", "接続元", "送信元", "アドレス");

    private static readonly ContextWords Versions = new("version:", "version", "ver", "v", "release", "build", "firmware", "バージョン", "section", "chapter", "rfc");

    public string Name => "ip-address";

    public SensitiveInformationType Type { get; } = new SensitiveInformationType(
        "IP_ADDRESS", SensitiveInformationCategory.Pii, "IP address", "IP アドレス", "RFC 791; RFC 4291; RFC 5952", "IPADDRESS", 0.60)
    {
        Description = "Address of a device in a network; may identify a household or an internal system.",
        DescriptionJa = "ネットワーク上の機器の住所。世帯や社内システムを特定することがあります。",
    };

    public DetectorAnchors Anchors { get; } = new() { Codes = true };

    public int Specificity => 1;

    public void Scan(DetectionContext context, int from)
    {
        var text = context.Text;
        var lastEnd = 0;
        foreach (var start in context.Numbers.CodeStarts)
        {
            if (context.IsExhausted)
                return;
            if (start < lastEnd)
                continue;
            context.Charge(4);
            if (char.IsAsciiDigit(text[start]) && Ipv4End(text, start) is > 0 and var end)
                lastEnd = TryReport(context, start, end);
            else if (IsInIpv6(text, start))
                lastEnd = Math.Max(lastEnd, TryIpv6(context, start));
        }
    }

    private int TryReport(DetectionContext context, int start, int end)
    {
        Span<byte> octets = stackalloc byte[16];
        if (!IPAddress.TryParse(context.Text[start..end], out var address) || !address.TryWriteBytes(octets, out var length))
            return end;
        var kind = KindOf(address, octets[..length]);
        var word = context.Near(Words, start, end, 40, 20);
        if (kind == Kind.Nobody || (kind == Kind.Private && word is null) || (word is null && context.Near(Versions, start, end, 16, 0) is not null))
            return end;
        var evidence = new Evidence(Type.DefaultConfidence, address.AddressFamily == AddressFamily.InterNetwork ? "pattern:ipv4" : "pattern:ipv6");
        if (kind == Kind.Private)
            evidence.Add(-0.20, "private-range");
        evidence.AddContext(0.20, word);
        context.Report(this, start, end, evidence, FingerprintForm.Caseless);
        return end;
    }

    private static int Ipv4End(ReadOnlySpan<char> text, int start)
    {
        if (start > 0 && (text[start - 1] is '.' or '-' or '+' || (text[start - 1] == ':' && start > 1 && char.IsAsciiHexDigit(text[start - 2]))))
            return -1;
        var at = start;
        for (var octet = 0; octet < 4; octet++)
        {
            var value = 0;
            var digits = 0;
            while (at < text.Length && char.IsAsciiDigit(text[at]) && digits < 4)
            {
                value = value * 10 + text[at++] - '0';
                digits++;
            }

            if (digits is 0 or 4 || value > 255 || (digits > 1 && text[at - digits] == '0'))
                return -1;
            if (octet < 3 && (at >= text.Length || text[at++] != '.'))
                return -1;
        }

        var further = at + 1 < text.Length ? text[at + 1] : ' ';
        return at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '_' || (text[at] is '.' or '-' && char.IsAsciiLetterOrDigit(further))) ? -1 : at;
    }

    private static bool IsInIpv6(ReadOnlySpan<char> text, int start) => text[start..Math.Min(text.Length, start + 6)].Contains(':') || (start > 0 && text[start - 1] == ':');

    private int TryIpv6(DetectionContext context, int start)
    {
        var text = context.Text;
        context.Charge(MaxIpv6);
        var first = start;
        while (first > 0 && start - first < MaxIpv6 && (char.IsAsciiHexDigit(text[first - 1]) || text[first - 1] == ':'))
            first--;
        var end = start;
        while (end < text.Length && end - first <= MaxIpv6 && (char.IsAsciiHexDigit(text[end]) || text[end] is ':' or '.'))
            end++;
        var candidate = text[first..end].TrimEnd('.');
        end = first + candidate.Length;
        // At least three groups: a time of day and a ratio have colons too.
        if (candidate.Length is < 6 or > MaxIpv6 || candidate.Count(':') < 3 || (first > 0 && char.IsAsciiLetterOrDigit(text[first - 1])) || (end < text.Length && char.IsAsciiLetterOrDigit(text[end])))
            return end;
        if (candidate.Count(':') < 7 && !candidate.Contains("::", StringComparison.Ordinal))
            return end;
        return TryReport(context, first, end);
    }

    private static Kind KindOf(IPAddress address, ReadOnlySpan<byte> octets)
    {
        if (octets.Length == 4)
        {
            return octets switch
            {
                [0 or 127 or >= 224, ..] or [192, 0, 2, _] or [198, 51, 100, _] or [203, 0, 113, _] or [255, ..] => Kind.Nobody,
                [8, 8, 8, 8] or [8, 8, 4, 4] or [1, 1, 1, 1] or [1, 0, 0, 1] or [9, 9, 9, 9] => Kind.Nobody,
                // Small numbers in all places are versions, not hosts.
                [< 10, < 20, < 20, < 20] => Kind.Private,
                [10, ..] or [192, 168, ..] or [172, >= 16 and <= 31, ..] or [169, 254, ..] or [100, >= 64 and <= 127, ..] => Kind.Private,
                _ => Kind.Public,
            };
        }

        if (IPAddress.IsLoopback(address) || address.Equals(IPAddress.IPv6Any) || address.IsIPv6Multicast || octets is [0x20, 0x01, 0x0D, 0xB8, ..])
            return Kind.Nobody;
        return address.IsIPv6LinkLocal || address.IsIPv6UniqueLocal || address.IsIPv6SiteLocal ? Kind.Private : Kind.Public;
    }

    private enum Kind
    {
        Public,
        Private,
        Nobody,
    }
}
