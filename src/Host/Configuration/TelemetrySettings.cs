namespace Dlp.Host.Configuration;

/// <summary>Section <c>Telemetry</c>: OpenTelemetry metrics and traces, without user names or content. Restart to change.</summary>
public sealed class TelemetrySettings
{
    /// <summary>OTLP endpoint (HTTP/protobuf), e.g. <c>http://127.0.0.1:4318</c>.</summary>
    /// <value>Default empty: nothing is exported.</value>
    public string OtlpEndpoint { get; init; } = "";

    /// <summary>How often metrics are exported.</summary>
    /// <value>Default 15 s; range 1 s to 10 min.</value>
    [System.ComponentModel.DataAnnotations.Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Serve <c>/metrics</c> on the proxy's port, in Prometheus' text format.</summary>
    /// <value>Default true.</value>
    public bool MetricsPage { get; init; } = true;

    /// <summary>Networks that may read <c>/metrics</c>, in CIDR notation.</summary>
    /// <value>Default empty: loopback only (127.0.0.0/8).</value>
    public IList<string> MetricsNetworks { get; init; } = [];

    /// <summary>Export traces of exchanges too.</summary>
    /// <value>Default false.</value>
    public bool Traces { get; init; }
}
