using System.Diagnostics;
using System.Diagnostics.Metrics;
using Dlp.Policy.Words;
using Dlp.Proxy.Heads;
using Dlp.Proxy.Interception;

namespace Dlp.Proxy.Telemetry;

/// <summary>The proxy's metrics and traces. Tags hold apps, actions and enum names: never users, hosts that users choose, or content.</summary>
public sealed class ProxyMetrics : IDisposable
{
    /// <summary>Name of the meter and of the activity source.</summary>
    public const string Name = "Dlp.Proxy";

    private readonly Meter _meter = new(Name);
    private readonly UpDownCounter<int> _connections;
    private readonly UpDownCounter<int> _tunnels;
    private readonly Counter<long> _tunnelDecisions;
    private readonly Counter<long> _exchanges;
    private readonly Counter<long> _errors;
    private readonly Counter<long> _headsRefused;
    private readonly Counter<long> _recordsLost;
    private readonly Counter<long> _restored;
    private readonly Counter<long> _unknownShapes;
    private readonly Histogram<double> _stages;
    private readonly Histogram<double> _handshakes;

    /// <summary>Creates the instruments.</summary>
    public ProxyMetrics()
    {
        _connections = _meter.CreateUpDownCounter<int>("dlp.proxy.connections", "{connection}", "Client connections open now.");
        _tunnels = _meter.CreateUpDownCounter<int>("dlp.proxy.tunnels", "{tunnel}", "Opaque tunnels open now.");
        _tunnelDecisions = _meter.CreateCounter<long>("dlp.proxy.tunnel.decisions", "{tunnel}", "Tunnels allowed and refused.");
        _exchanges = _meter.CreateCounter<long>("dlp.proxy.exchanges", "{exchange}", "Exchanges by app and action.");
        _errors = _meter.CreateCounter<long>("dlp.proxy.errors", "{exchange}", "Exchanges that failed, by side and reason.");
        _headsRefused = _meter.CreateCounter<long>("dlp.proxy.heads.refused", "{head}", "Request heads refused by the strict check.");
        _recordsLost = _meter.CreateCounter<long>("dlp.proxy.records.lost", "{record}", "Records of refused traffic that could not be written.");
        _restored = _meter.CreateCounter<long>("dlp.proxy.placeholders.restored", "{placeholder}", "Placeholders put back into answers.");
        _unknownShapes = _meter.CreateCounter<long>("dlp.proxy.shapes.unknown", "{request}", "Requests that no named adapter could read: formats drift here first.");
        _stages = _meter.CreateHistogram<double>("dlp.proxy.stage.duration", "s", "Time per stage of an exchange.", advice: Latency);
        _handshakes = _meter.CreateHistogram<double>("dlp.proxy.client_tls.duration", "s", "TLS handshakes with clients, by outcome.", advice: Latency);
    }

    /// <summary>Traces of exchanges and their stages.</summary>
    public static ActivitySource Activities { get; } = new(Name);

    private static InstrumentAdvice<double> Latency { get; } = new()
    {
        HistogramBucketBoundaries = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    };

    internal void ConnectionOpened() => _connections.Add(1);

    internal void ConnectionClosed() => _connections.Add(-1);

    internal void TunnelOpened() => _tunnels.Add(1);

    internal void TunnelClosed() => _tunnels.Add(-1);

    internal void Tunnel(DecisionAction action) => _tunnelDecisions.Add(1, new KeyValuePair<string, object?>("action", action.ToString()));

    internal void Exchange(string app, DecisionAction action) =>
        _exchanges.Add(1, new KeyValuePair<string, object?>("app", app), new KeyValuePair<string, object?>("action", action.ToString()));

    internal void Error(Exchanges.ExchangeError error) => _errors.Add(1, new KeyValuePair<string, object?>("error", error.ToString()));

    internal void HeadRefused(HeadViolationKind kind) => _headsRefused.Add(1, new KeyValuePair<string, object?>("kind", kind.ToString()));

    internal void RecordLost(AuditKind kind) => _recordsLost.Add(1, new KeyValuePair<string, object?>("kind", kind.ToString()));

    internal void UnknownShape(string adapter, string reason) =>
        _unknownShapes.Add(1, new KeyValuePair<string, object?>("adapter", adapter), new KeyValuePair<string, object?>("reason", reason));

    internal void Restored(int count) => _restored.Add(count);

    internal void Stage(string stage, TimeSpan duration) => _stages.Record(duration.TotalSeconds, new KeyValuePair<string, object?>("stage", stage));

    internal void Handshake(TlsProblem problem, TimeSpan duration) =>
        _handshakes.Record(duration.TotalSeconds, new KeyValuePair<string, object?>("outcome", problem == TlsProblem.None ? "ok" : problem.ToString()));

    /// <summary>Ends the meter.</summary>
    public void Dispose() => _meter.Dispose();
}
