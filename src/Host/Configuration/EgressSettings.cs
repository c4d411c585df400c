using System.ComponentModel.DataAnnotations;

namespace Dlp.Host.Configuration;

/// <summary>Section <c>Egress</c>: where requests may go. Internal, loopback, link-local and metadata addresses are refused after resolution.</summary>
public sealed class EgressSettings
{
    /// <summary>Internal networks that may be reached, for LLMs on premises: <c>10.1.2.0/24</c>, with a port <c>10.1.2.0/24@8443</c>, for one name <c>llm.corp.example=10.1.2.3/32</c>.</summary>
    /// <value>Default empty. The proxy's own listeners stay unreachable.</value>
    public IList<string> DangerousAllowedNetworks { get; init; } = [];

    /// <summary>Hosts that are connected to at a fixed address, past DNS and the guard: <c>"llm.corp.example": "10.1.2.3:8443"</c>, or without a port to keep the one asked for. Certificates are still checked against the name.</summary>
    /// <value>Default empty.</value>
    public IDictionary<string, string> DangerousHostOverrides { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Longest DNS resolution.</summary>
    /// <value>Default 5 s; range 0.1 to 60 s.</value>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:01:00")]
    public TimeSpan DnsTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Most addresses one name may have.</summary>
    /// <value>Default 32; range 1 to 1,024.</value>
    [Range(1, 1024)]
    public int MaxAnswers { get; init; } = 32;

    /// <summary>Longest attempt to connect to one address.</summary>
    /// <value>Default 3 s; range 0.1 to 60 s.</value>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:01:00")]
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>All attempts together, DNS apart.</summary>
    /// <value>Default 10 s; range 0.1 to 120 s.</value>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:02:00")]
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(10);
}
