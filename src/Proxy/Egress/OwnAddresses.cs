using System.Net;
using System.Net.NetworkInformation;

namespace Dlp.Proxy.Egress;

/// <summary>This machine's interface addresses, read again when older than 30 s. Thread-safe.</summary>
internal sealed class OwnAddresses(TimeProvider time)
{
    private static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(30);
    private volatile Reading? _last;

    public bool Contains(IPAddress address)
    {
        var last = _last;
        if (last is null || time.GetElapsedTime(last.Taken) > MaxAge)
        {
            _last = last = new Reading(Read(), time.GetTimestamp());
        }

        return last.Addresses.Contains(Normalize(address));
    }

    /// <summary>Without IPv4 mapping and zone, so that spellings compare equal.</summary>
    public static IPAddress Normalize(IPAddress address) =>
        address.IsIPv4MappedToIPv6 ? address.MapToIPv4()
        : address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6 && address.ScopeId != 0 ? new IPAddress(address.GetAddressBytes())
        : address;

    private static HashSet<IPAddress> Read() =>
        [.. NetworkInterface.GetAllNetworkInterfaces().SelectMany(i => i.GetIPProperties().UnicastAddresses).Select(a => Normalize(a.Address))];

    private sealed record Reading(HashSet<IPAddress> Addresses, long Taken);
}
