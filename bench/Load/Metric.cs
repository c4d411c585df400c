namespace Dlp.Load;

/// <summary>A row of the report: which samples it reads and how.</summary>
/// <param name="OverDirect">The direct path's value of the same round is taken off: what the proxy added.</param>
internal sealed record Metric(string Id, string Title, string Unit, bool HigherIsBetter, bool OverDirect, Func<LoadResult, bool> Applies, Func<LoadResult, double?> Value)
{
    public static readonly IReadOnlyList<Metric> All =
    [
        KeepAlive(1),
        KeepAlive(32),
        KeepAlive(256),
        new("h2", "HTTP/2, 64 streams", "req/s", true, false, sample => sample.Mode == "h2", sample => sample.PerSecond),
        new("rate-p50", "added p50 at a fixed rate", "ms", false, true, sample => sample.Mode == "rate", sample => sample.P50Micros / 1000),
        new("rate-p99", "added p99 at a fixed rate", "ms", false, true, sample => sample.Mode == "rate", sample => sample.P99Micros / 1000),
        new("connect", "new TLS connections, full handshakes", "conn/s", true, false, sample => sample.Mode == "connect", sample => sample.PerSecond),
        new("ttfb", "first streamed byte, p50", "ms", false, false, sample => sample.Mode == "ttfb", sample => sample.P50Micros / 1000),
        new("cpu-32", "CPU per request, 32 connections", "us", false, false, sample => sample is { Mode: "keepalive", Connections: 32 }, sample => sample.CpuMicrosPerRequest),
        new("cpu-connect", "CPU per new connection", "us", false, false, sample => sample.Mode == "connect", sample => sample.CpuMicrosPerRequest),
        new("rss-start", "memory at start (RSS)", "MiB", false, false, sample => sample.Mode == "memory", sample => sample.RssMiB),
        new("rss-idle", "memory with idle connections (RSS)", "MiB", false, false, sample => sample.Mode == "idle", sample => sample.RssMiB),
        new("rss-soak", "memory after the soak (RSS)", "MiB", false, false, sample => sample.Mode == "soak", sample => sample.RssMiB),
    ];

    private static Metric KeepAlive(int connections) => new(
        $"keepalive-{connections}",
        $"keep-alive, {connections} connection{(connections == 1 ? "" : "s")}",
        "req/s",
        true,
        false,
        sample => sample.Mode == "keepalive" && sample.Connections == connections,
        sample => sample.PerSecond);
}
