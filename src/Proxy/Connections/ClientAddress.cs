using System.Net;
using Microsoft.AspNetCore.Connections;

namespace Dlp.Proxy.Connections;

/// <summary>The address a connection comes from, IPv4 written as IPv4.</summary>
internal static class ClientAddress
{
    /// <summary>The client's address; <see cref="IPAddress.None"/> on a transport without one.</summary>
    public static IPAddress Of(BaseConnectionContext connection) => Of((connection.RemoteEndPoint as IPEndPoint)?.Address);

    /// <summary>The same for an address Kestrel reports.</summary>
    public static IPAddress Of(IPAddress? address) =>
        address is null ? IPAddress.None : address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}
