using System.Collections.Immutable;
using System.Net;
using Dlp.Policy.Words;

namespace Dlp.Proxy.Identity;

/// <summary>Identifies clients by their network: the way until sign-on, and afterwards the way for machines that cannot sign on.</summary>
internal sealed class NetworkAuthenticator : IAuthenticator
{
    private readonly (IPNetwork Network, string Name, ImmutableArray<string> Groups)[] _networks;

    /// <summary>Takes validated entries.</summary>
    /// <exception cref="FormatException">A network is not in CIDR notation; options validation says so before.</exception>
    public NetworkAuthenticator(IEnumerable<NetworkSubjectOptions> networks) =>
        _networks = [.. networks.Select(n => (IPNetwork.Parse(n.Network), n.Name, n.Groups.ToImmutableArray()))];

    public Subject Identify(IPAddress client)
    {
        var address = client.IsIPv4MappedToIPv6 ? client.MapToIPv4() : client;
        foreach (var (network, name, groups) in _networks)
        {
            if (network.Contains(address))
            {
                // The address stays in the id: two machines of one network share rules, never a vault.
                return new Subject($"network:{name}:{address}", name, groups, "network");
            }
        }

        return new Subject($"address:{address}", address.ToString(), [], "address");
    }
}
