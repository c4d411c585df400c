using System.ComponentModel.DataAnnotations;

namespace Dlp.Proxy;

/// <summary>Section <c>Proxy:Limits</c>: budgets and deadlines for everything that comes from outside. Restart to change.</summary>
public sealed class LimitOptions
{
    /// <summary>Client connections at once; more are closed at accept.</summary>
    /// <value>Default 20,000; range 1 to 1,000,000. Kestrel's own default is unlimited.</value>
    [Range(1, 1_000_000)]
    public int MaxConnections { get; init; } = 20_000;

    /// <summary>Time to send the first request head, and to finish the TLS handshake.</summary>
    /// <value>Default 15 s; range 1 s to 5 min.</value>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan HandshakeTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long an idle client connection is kept.</summary>
    /// <value>Default 130 s, Kestrel's; range 5 s to 1 h.</value>
    [Range(typeof(TimeSpan), "00:00:05", "01:00:00")]
    public TimeSpan KeepAliveTimeout { get; init; } = TimeSpan.FromSeconds(130);

    /// <summary>Silence after which a tunnel is closed.</summary>
    /// <value>Default 10 min; range 10 s to 24 h.</value>
    [Range(typeof(TimeSpan), "00:00:10", "1.00:00:00")]
    public TimeSpan TunnelIdleTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Silence of an origin within an answer after which it is given up. Models think long.</summary>
    /// <value>Default 10 min; range 5 s to 24 h.</value>
    [Range(typeof(TimeSpan), "00:00:05", "1.00:00:00")]
    public TimeSpan AnswerIdleTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Largest request body that is inspected, bytes as received. Larger ones are unscannable: the rule's fallback decides.</summary>
    /// <value>Default 32 MiB; range 1 KiB to 1 GiB. Held in memory, so times the number of concurrent uploads.</value>
    [Range(1024, 1L << 30)]
    public long MaxInspectedBodyBytes { get; init; } = 32L << 20;

    /// <summary>Memory for all inspected bodies at once, bytes; requests beyond it get 503 with Retry-After.</summary>
    /// <value>Default 1 GiB; range 1 MiB to 1 TiB.</value>
    [Range(1L << 20, 1L << 40)]
    public long MaxInspectedBytesInFlight { get; init; } = 1L << 30;

    /// <summary>How long inspection of one request may take, whatever the inspector's own deadline says. Beyond it the request is unscannable: the rule's fallback decides.</summary>
    /// <value>Default 10 s; range 100 ms to 5 min.</value>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:05:00")]
    public TimeSpan InspectionTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Largest request body forwarded without inspection, bytes.</summary>
    /// <value>Default 10 GiB; range 1 KiB to 1 TiB.</value>
    [Range(1024, 1L << 40)]
    public long MaxForwardedBodyBytes { get; init; } = 10L << 30;

    /// <summary>Largest head of a request, bytes; Kerberos tickets with many groups need 72 kB.</summary>
    /// <value>Default 96 KiB; range 8 KiB to 1 MiB.</value>
    [Range(8 * 1024, 1024 * 1024)]
    public int MaxHeadBytes { get; init; } = 96 * 1024;

    /// <summary>How long the proxy goes on accepting after a stop was asked for, with <c>/readyz</c> at 503, so that a load balancer looks elsewhere first.</summary>
    /// <value>Default 0 s; range 0 to 5 min. Set it to the balancer's check interval.</value>
    [Range(typeof(TimeSpan), "00:00:00", "00:05:00")]
    public TimeSpan ReadinessDelay { get; init; } = TimeSpan.Zero;

    /// <summary>How long running exchanges may go on after a stop was asked for.</summary>
    /// <value>Default 30 s; range 0 to 10 min.</value>
    [Range(typeof(TimeSpan), "00:00:00", "00:10:00")]
    public TimeSpan DrainTimeout { get; init; } = TimeSpan.FromSeconds(30);
}
