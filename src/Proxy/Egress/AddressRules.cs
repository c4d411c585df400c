using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace Dlp.Proxy.Egress;

/// <summary>Classifies addresses. Only what is known to be public is public; embedded IPv4 addresses are judged as themselves.</summary>
public static class AddressRules
{
    private static readonly (IPNetwork Network, AddressClass Class)[] V4 =
    [
        (Net("255.255.255.255/32"), AddressClass.Broadcast),
        (Net("169.254.169.254/32"), AddressClass.CloudMetadata),
        (Net("168.63.129.16/32"), AddressClass.CloudMetadata), // Azure host agent, in public space
        (Net("100.100.100.200/32"), AddressClass.CloudMetadata), // Alibaba
        (Net("192.0.0.192/32"), AddressClass.CloudMetadata), // Oracle
        (Net("0.0.0.0/8"), AddressClass.Unspecified),
        (Net("127.0.0.0/8"), AddressClass.Loopback),
        (Net("10.0.0.0/8"), AddressClass.Private),
        (Net("172.16.0.0/12"), AddressClass.Private),
        (Net("192.168.0.0/16"), AddressClass.Private),
        (Net("100.64.0.0/10"), AddressClass.SharedCarrier),
        (Net("169.254.0.0/16"), AddressClass.LinkLocal),
        (Net("192.0.0.0/24"), AddressClass.Reserved),
        (Net("192.0.2.0/24"), AddressClass.Documentation),
        (Net("198.51.100.0/24"), AddressClass.Documentation),
        (Net("203.0.113.0/24"), AddressClass.Documentation),
        (Net("198.18.0.0/15"), AddressClass.Documentation),
        (Net("192.88.99.0/24"), AddressClass.Reserved), // 6to4 relays, RFC 7526
        (Net("192.52.193.0/24"), AddressClass.Reserved), // AMT
        (Net("224.0.0.0/4"), AddressClass.Multicast),
        (Net("240.0.0.0/4"), AddressClass.Reserved),
    ];

    private static readonly (IPNetwork Network, AddressClass Class)[] V6 =
    [
        (Net("::/128"), AddressClass.Unspecified),
        (Net("::1/128"), AddressClass.Loopback),
        (Net("fd00:ec2::254/128"), AddressClass.CloudMetadata),
        (Net("fd20:ce::254/128"), AddressClass.CloudMetadata), // Google
        (Net("fc00::/7"), AddressClass.Private),
        (Net("fec0::/10"), AddressClass.Private),
        (Net("fe80::/10"), AddressClass.LinkLocal),
        (Net("ff00::/8"), AddressClass.Multicast),
        (Net("2001:db8::/32"), AddressClass.Documentation),
        (Net("3fff::/20"), AddressClass.Documentation),
        (Net("2001:2::/48"), AddressClass.Documentation),
    ];

    private static readonly IPNetwork GlobalUnicast = Net("2000::/3");
    private static readonly IPNetwork IetfProtocols = Net("2001::/23");
    private static readonly IPNetwork Teredo = Net("2001::/32");
    private static readonly IPNetwork SixToFour = Net("2002::/16");
    private static readonly IPNetwork Nat64 = Net("64:ff9b::/96");
    private static readonly IPNetwork Compatible = Net("::/96");

    /// <summary>The class of <paramref name="address"/>; does not know this machine's own addresses.</summary>
    public static AddressClass Classify(IPAddress address)
    {
        if (address.AddressFamily == AddressFamily.InterNetwork)
        {
            return Lookup(V4, address) ?? AddressClass.Public;
        }

        Span<byte> bytes = stackalloc byte[16];
        if (address.AddressFamily != AddressFamily.InterNetworkV6 || !address.TryWriteBytes(bytes, out _))
        {
            return AddressClass.Reserved;
        }

        if (address.IsIPv4MappedToIPv6)
        {
            return Classify(new IPAddress(bytes[12..]));
        }

        return address.ScopeId != 0 ? AddressClass.LinkLocal : Lookup(V6, address) ?? ClassifyUnlisted(address, bytes);
    }

    private static AddressClass ClassifyUnlisted(IPAddress address, ReadOnlySpan<byte> bytes)
    {
        if (Nat64.Contains(address))
        {
            return Classify(new IPAddress(bytes[12..]));
        }

        if (Compatible.Contains(address))
        {
            // Deprecated (RFC 4291 section 2.5.5.1): nothing public lives here.
            return NeverPublic(Classify(new IPAddress(bytes[12..])));
        }

        if (SixToFour.Contains(address))
        {
            return Classify(new IPAddress(bytes[2..6]));
        }

        if (Teredo.Contains(address))
        {
            // RFC 4380 section 4: server in bytes 4-7, client inverted in bytes 12-15.
            var client = new IPAddress(~BinaryPrimitives.ReadUInt32LittleEndian(bytes[12..]));
            var server = Classify(new IPAddress(bytes[4..8]));
            return server == AddressClass.Public ? Classify(client) : server;
        }

        if (!GlobalUnicast.Contains(address) || IetfProtocols.Contains(address))
        {
            return AddressClass.Reserved;
        }

        // ISATAP interface identifier (RFC 5214 section 6.1).
        var isatap = (bytes[8] & 0xFD) == 0 && bytes[9] == 0 && bytes[10] == 0x5E && bytes[11] == 0xFE;
        return isatap ? Classify(new IPAddress(bytes[12..])) : AddressClass.Public;
    }

    private static AddressClass NeverPublic(AddressClass found) => found == AddressClass.Public ? AddressClass.Reserved : found;

    private static AddressClass? Lookup((IPNetwork Network, AddressClass Class)[] table, IPAddress address)
    {
        foreach (var (network, found) in table)
        {
            if (network.Contains(address))
            {
                return found;
            }
        }

        return null;
    }

    private static IPNetwork Net(string text) => IPNetwork.Parse(text);
}
