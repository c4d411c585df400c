using System.Net;

namespace Dlp.Proxy.Egress;

/// <summary>An internal network that may be reached after all, e.g. an on-premises model: <c>[host=]address/prefix[@port]</c>.</summary>
/// <param name="Host">Only under this canonical host name; null for any.</param>
/// <param name="Network">Addresses.</param>
/// <param name="Port">Only this port; 0 for any port that is allowed anyway. A port named here need not be on the port lists.</param>
public sealed record AllowedNetwork(string? Host, IPNetwork Network, int Port)
{
    /// <summary>Reads the configured text.</summary>
    /// <param name="text">E.g. <c>llm.corp.example=10.1.2.0/24@8443</c> or <c>127.0.0.0/8</c>.</param>
    /// <param name="allowed">The network when true is returned.</param>
    public static bool TryParse(string text, out AllowedNetwork? allowed)
    {
        allowed = null;
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var host = equals < 0 ? null : text[..equals].ToLowerInvariant();
        var rest = text[(equals + 1)..];
        var at = rest.IndexOf('@', StringComparison.Ordinal);
        var port = 0;
        if (host is "" || (at >= 0 && !(int.TryParse(rest[(at + 1)..], System.Globalization.NumberStyles.None, null, out port) && port is > 0 and <= 65535)))
        {
            return false;
        }

        if (!IPNetwork.TryParse(at < 0 ? rest : rest[..at], out var network))
        {
            return false;
        }

        allowed = new AllowedNetwork(host, network, port);
        return true;
    }

    /// <summary>True when this entry covers the address under that name and port.</summary>
    public bool Covers(string host, IPAddress address, int port) =>
        (Host is null || string.Equals(Host, host.TrimEnd('.'), StringComparison.OrdinalIgnoreCase)) && (Port == 0 || Port == port) && Network.Contains(address);
}
