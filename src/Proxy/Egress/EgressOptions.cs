namespace Dlp.Proxy.Egress;

/// <summary>Where requests may go.</summary>
public sealed record EgressOptions
{
    /// <summary>Ports for CONNECT and https. Default 443.</summary>
    public IReadOnlyList<int> TlsPorts { get; init; } = [443];

    /// <summary>Ports for plain http. Default 80.</summary>
    public IReadOnlyList<int> PlainPorts { get; init; } = [80];

    /// <summary>Internal networks that may be reached, see <see cref="AllowedNetwork"/>. Default none. Own listeners stay unreachable.</summary>
    public IReadOnlyList<string> DangerousAllowedNetworks { get; init; } = [];

    /// <summary>Longest DNS resolution. Default 5 s, range 0.1 to 60 s.</summary>
    public TimeSpan DnsTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Most addresses one name may have. Default 32, range 1 to 1,024.</summary>
    public int MaxAnswers { get; init; } = 32;

    /// <summary>Longest attempt on one address. Default 3 s, range 0.1 to 60 s.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>All attempts together, DNS apart. Default 10 s, range 0.1 to 120 s.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(10);
}
