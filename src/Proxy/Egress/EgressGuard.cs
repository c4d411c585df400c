using System.Net;

namespace Dlp.Proxy.Egress;

/// <summary>Decides where requests may go (security-matrix S-01 to S-04). Thread-safe.</summary>
public sealed class EgressGuard
{
    private readonly EgressOptions _options;
    private readonly AllowedNetwork[] _allowed;
    private readonly OwnAddresses _own;
    private volatile IPEndPoint[] _listeners = [];

    /// <summary>Creates the guard.</summary>
    /// <exception cref="ArgumentException">An allowed network is misspelt; options are validated at start, so this is a bug.</exception>
    public EgressGuard(EgressOptions options, TimeProvider? time = null)
    {
        _options = options;
        _own = new OwnAddresses(time ?? TimeProvider.System);
        _allowed = [.. options.DangerousAllowedNetworks.Select(text =>
            AllowedNetwork.TryParse(text, out var network) ? network! : throw new ArgumentException("Not [host=]address/prefix[@port]: " + text, nameof(options)))];
    }

    /// <summary>Tells the guard what this product listens on: proxy, console, metrics, on every address they are bound to. Wildcards mean every own address.</summary>
    public void SetOwnListeners(IEnumerable<IPEndPoint> listeners) =>
        _listeners = [.. listeners.Select(l => new IPEndPoint(OwnAddresses.Normalize(l.Address), l.Port))];

    /// <summary>Judges host spelling and port before any resolution.</summary>
    /// <param name="host">Canonical host.</param>
    /// <param name="port">TCP port.</param>
    /// <param name="purpose">Which port list applies.</param>
    public EgressProblem JudgeHost(string host, int port, DialPurpose purpose)
    {
        var spelling = HostLiteral.Read(host, out _);
        if (spelling == HostSpelling.Ambiguous)
        {
            return EgressProblem.HostForbidden;
        }

        var ports = purpose == DialPurpose.Tls ? _options.TlsPorts : _options.PlainPorts;
        if (port is < 1 or > 65535 || (!ports.Contains(port) && !_allowed.Any(a => a.Port == port)))
        {
            return EgressProblem.PortForbidden;
        }

        // RFC 6761 section 6.3: localhost never leaves the machine, whatever DNS says.
        var name = host.TrimEnd('.');
        var local = name.Equals("localhost", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
        return local && !_allowed.Any(a => a.Covers(name, IPAddress.Loopback, port) || a.Covers(name, IPAddress.IPv6Loopback, port))
            ? EgressProblem.HostForbidden
            : EgressProblem.None;
    }

    /// <summary>Judges one resolved address, immediately before connecting to it.</summary>
    /// <param name="host">Canonical host the address belongs to.</param>
    /// <param name="address">Resolved or literal address.</param>
    /// <param name="port">TCP port.</param>
    /// <param name="purpose">Which port list applies.</param>
    public EgressProblem Judge(string host, IPAddress address, int port, DialPurpose purpose)
    {
        var plain = OwnAddresses.Normalize(address);
        if (IsOwnListener(plain, port))
        {
            return EgressProblem.OwnEndpoint;
        }

        if (_allowed.Any(a => a.Covers(host, plain, port)))
        {
            return EgressProblem.None;
        }

        // The port may be allowed for an allow-listed network only.
        var ports = purpose == DialPurpose.Tls ? _options.TlsPorts : _options.PlainPorts;
        if (!ports.Contains(port))
        {
            return EgressProblem.PortForbidden;
        }

        return Classify(address) == AddressClass.Public ? EgressProblem.None : EgressProblem.AddressForbidden;
    }

    /// <summary>The class of an address, own ones included.</summary>
    public AddressClass Classify(IPAddress address)
    {
        var found = AddressRules.Classify(address);
        return found == AddressClass.Public && _own.Contains(address) ? AddressClass.Own : found;
    }

    /// <summary>True when <paramref name="address"/> and <paramref name="port"/> reach one of our listeners.</summary>
    internal bool IsOwnListener(IPAddress address, int port)
    {
        address = OwnAddresses.Normalize(address);
        foreach (var listener in _listeners)
        {
            if (listener.Port == port && (listener.Address.Equals(address) || (IsAny(listener.Address) && IsHere(address))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAny(IPAddress address) => address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any);

    // Connecting to 0.0.0.0 or :: reaches this machine on Linux.
    private bool IsHere(IPAddress address) =>
        AddressRules.Classify(address) is AddressClass.Loopback or AddressClass.Unspecified || _own.Contains(address);
}
