using System.Net;
using Dlp.Host.Configuration;
using Dlp.Proxy.Telemetry;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Dlp.Host.Running;

/// <summary>OpenTelemetry: export of metrics and traces over OTLP when an endpoint is set, and a page of metrics for those who scrape.</summary>
internal sealed class Telemetry : IDisposable
{
    private readonly MeterProvider? _metrics;
    private readonly TracerProvider? _traces;
    private readonly PrometheusText _page = new();
    private readonly BaseExportingMetricReader? _reader;
    private readonly IPNetwork[] _networks;
    private readonly Lock _gate = new();

    private Telemetry(TelemetrySettings settings)
    {
        _networks = [.. settings.MetricsNetworks.DefaultIfEmpty("127.0.0.0/8").Select(static n => IPNetwork.Parse(n))];
        if (settings.MetricsPage)
        {
            _reader = new BaseExportingMetricReader(_page);
        }

        if (settings.OtlpEndpoint.Length > 0 || _reader is not null)
        {
            _metrics = Metrics(settings);
        }

        if (settings.OtlpEndpoint.Length > 0 && settings.Traces)
        {
            _traces = Sdk.CreateTracerProviderBuilder()
                .AddSource(ProxyMetrics.Name)
                .AddOtlpExporter(exporter =>
                {
                    exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
                    exporter.Endpoint = Endpoint(settings, "v1/traces");
                })
                .Build();
        }
    }

    /// <summary>Starts what the settings ask for.</summary>
    public static Telemetry Start(TelemetrySettings settings) => new(settings);

    /// <summary>The metrics page for a client; null when it may not see it.</summary>
    public string? Render(IPAddress client)
    {
        if (_reader is null || !Array.Exists(_networks, n => n.Contains(client)))
        {
            return null;
        }

        // One collection at a time: the exporter keeps its text.
        lock (_gate)
        {
            _ = _reader.Collect();
            return _page.Last;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _traces?.Dispose();
        _metrics?.Dispose();
        _page.Dispose();
    }

    private MeterProvider Metrics(TelemetrySettings settings)
    {
        var builder = Sdk.CreateMeterProviderBuilder().AddMeter("Dlp.*").AddMeter("System.Runtime");
        if (_reader is not null)
        {
            _ = builder.AddReader(_reader);
        }

        if (settings.OtlpEndpoint.Length > 0)
        {
            _ = builder.AddOtlpExporter((exporter, reader) =>
            {
                exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
                exporter.Endpoint = Endpoint(settings, "v1/metrics");
                reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = (int)settings.Interval.TotalMilliseconds;
            });
        }

        return builder.Build();
    }

    private static Uri Endpoint(TelemetrySettings settings, string path) => new(new Uri(settings.OtlpEndpoint.TrimEnd('/') + "/"), path);
}
