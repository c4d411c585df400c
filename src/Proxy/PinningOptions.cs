using System.ComponentModel.DataAnnotations;

namespace Dlp.Proxy;

/// <summary>Section <c>Proxy:Pinning</c>: what to do when a client refuses our certificate for a host. Restart to change.</summary>
public sealed class PinningOptions
{
    /// <summary>Tunnel that host for that client, uninspected, for <see cref="TunnelFor"/>.</summary>
    /// <value>Default false: the refusal is recorded and the client keeps failing.</value>
    public bool DangerousTunnelPinnedHosts { get; init; }

    /// <summary>Refusals in a row before tunnelling begins.</summary>
    /// <value>Default 2; range 1 to 100.</value>
    [Range(1, 100)]
    public int RefusalsBeforeTunnel { get; init; } = 2;

    /// <summary>How long the host is tunnelled for that client.</summary>
    /// <value>Default 30 min; range 1 min to 24 h.</value>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan TunnelFor { get; init; } = TimeSpan.FromMinutes(30);
}
