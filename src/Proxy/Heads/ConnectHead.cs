namespace Dlp.Proxy.Heads;

/// <summary>A checked CONNECT head. Its text form shows no header: they hold credentials.</summary>
/// <param name="host">Host as sent, IPv6 literals without brackets; not yet canonical.</param>
/// <param name="port">1 to 65535.</param>
/// <param name="headers">Header lines in order, values read as Latin-1.</param>
public sealed class ConnectHead(string host, int port, IReadOnlyList<KeyValuePair<string, string>> headers)
{
    /// <summary>Host as sent, IPv6 literals without brackets; not yet canonical.</summary>
    public string Host { get; } = host;

    /// <summary>1 to 65535.</summary>
    public int Port { get; } = port;

    /// <summary>Header lines in order, values read as Latin-1.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; } = headers;

    /// <summary>Value of the only Proxy-Authorization line; null when absent. Secret.</summary>
    public string? ProxyAuthorization => Value("Proxy-Authorization");

    /// <summary>Value of the first line named <paramref name="name"/>, or null.</summary>
    public string? Value(string name)
    {
        foreach (var header in Headers)
        {
            if (string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase))
            {
                return header.Value;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public override string ToString() => "CONNECT " + Host + ":" + Port;
}
