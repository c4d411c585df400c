using System.Net;
using System.Text;
using Dlp.Proxy.Answers;
using Dlp.Proxy.Apps;
using Dlp.Proxy.Certificates;
using Dlp.Proxy.Connections;
using Dlp.Proxy.Egress;
using Dlp.Proxy.Exchanges;
using Dlp.Proxy.Forwarding;
using Dlp.Proxy.Identity;
using Dlp.Proxy.Interception;
using Dlp.Proxy.Masking;
using Dlp.Proxy.Pages;
using Dlp.Proxy.Records;
using Dlp.Proxy.Telemetry;
using Dlp.Proxy.Tunnels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Dlp.Proxy;

/// <summary>The running proxy: new, <see cref="StartAsync"/>, <see cref="StopAsync"/>, dispose.</summary>
public sealed class ProxyServer : IAsyncDisposable
{
    private readonly ProxyOptions _options;
    private readonly WebApplication _app;
    private readonly OriginPools _pools;
    private readonly LeafCertificates _leaves;
    private readonly ProxyMetrics _metrics;
    private readonly EgressGuard _guard;
    private readonly TimeProvider _time;
    private readonly Lifecycle _lifecycle = new();
    private readonly ILogger _logger;

    /// <summary>Wires the parts; nothing listens yet.</summary>
    public ProxyServer(ProxyParts parts)
    {
        _options = parts.Options;
        _guard = parts.Guard;
        _time = parts.Time;
        _logger = parts.Logging.CreateLogger<ProxyServer>();
        _metrics = new ProxyMetrics();
        _leaves = new LeafCertificates(parts.Authority, parts.Leaves, parts.Time);
        var limits = _options.Limits;
        var authenticator = new NetworkAuthenticator(_options.Networks);
        var pinned = new PinnedHosts(_options.Pinning, parts.Time);
        var routes = new RouteSelector(_options, parts.Catalogue, pinned);
        var audit = new AuditWriter(parts.Audit, _metrics, parts.Time);
        var origins = new OriginConnections(new GuardedDialer(parts.Dialer, parts.DangerousHostOverrides), parts.OriginCertificates, audit.CertificateExceptionAsync);
        _pools = new OriginPools(origins, parts.Time);
        var engine = new HttpEngine(_options, _metrics, parts.Time, parts.Logging.CreateLogger<HttpEngine>());
        var connects = new ConnectHandler(
            _options,
            authenticator,
            routes,
            new TlsInterceptor(_leaves, limits),
            new TunnelHandler(_options, origins, audit, _metrics, parts.Time),
            engine,
            pinned,
            audit,
            _metrics,
            parts.Time);
        var listener = new ProxyListener(_options, connects, engine, _metrics, parts.Logging.CreateLogger<ProxyListener>());

        var adapters = AppAdapterSet.Create(static (string name, in AnswerShape shape, ConversationVault vault) => AnswerRewriters.Create(name, shape, vault), _metrics.UnknownShape, _options.DangerousMaskUnknownFormats);
        var exchanges = new ExchangeHandler(
            new ExchangeResolver(_options, parts.Catalogue, routes, authenticator, parts.Time),
            parts.Policies,
            new PromptInspection(_options, adapters, parts.Inspector, new InspectionBudget(limits.MaxInspectedBytesInFlight), _metrics, parts.Time),
            new ExchangeRecords(_options, parts.Audit, _metrics, parts.Time),
            new Enforcer(parts.Vaults, parts.PlaceholderTag, _metrics, parts.Time),
            new OriginExchange(_options, _pools, new AnswerForwarder(limits), new WebSocketForwarder(limits, parts.Time), parts.Inspector, _metrics, parts.Time),
            new LocalPages(_options, new PacFile(_options, parts.Catalogue), parts.Authority, parts.Audit, _lifecycle, parts.RenderMetrics),
            _metrics,
            parts.Time,
            parts.Logging.CreateLogger<ExchangeHandler>());

        _app = Build(parts, listener, exchanges);
    }

    /// <summary>Addresses listened on, with the ports actually taken; empty before <see cref="StartAsync"/>.</summary>
    public IReadOnlyList<IPEndPoint> Endpoints { get; private set; } = [];

    /// <summary>Begins to listen.</summary>
    /// <exception cref="IOException">An address is in use or not ours; the message names it.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await _app.StartAsync(cancellationToken).ConfigureAwait(false);
        var addresses = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        Endpoints = [.. addresses.Select(static a => IPEndPoint.Parse(new Uri(a).Authority))];
        _guard.SetOwnListeners(Endpoints);
        foreach (var endpoint in Endpoints)
        {
            Log.Listening(_logger, endpoint.ToString());
        }
    }

    /// <summary>Stops accepting, lets running exchanges finish within the drain time, then closes what is left.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        _lifecycle.Stop();
        await Task.Delay(_options.Limits.ReadinessDelay, _time, cancellationToken).ConfigureAwait(false);
        Log.Draining(_logger, _options.Limits.DrainTimeout);
        using var drain = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        drain.CancelAfter(_options.Limits.DrainTimeout);
        await _app.StopAsync(drain.Token).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync().ConfigureAwait(false);
        await _pools.DisposeAsync().ConfigureAwait(false);
        _leaves.Dispose();
        _metrics.Dispose();
    }

    private WebApplication Build(ProxyParts parts, ProxyListener listener, ExchangeHandler exchanges)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        _ = builder.Services.AddSingleton(parts.Logging);
        _ = builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            Configure(kestrel, _options.Limits);
            foreach (var address in _options.Listen.Count == 0 ? ["127.0.0.1:8080"] : _options.Listen)
            {
                kestrel.Listen(IPEndPoint.Parse(address), endpoint =>
                {
                    endpoint.Protocols = HttpProtocols.Http1AndHttp2;
                    _ = endpoint.Use(next => connection => listener.OnConnectionAsync(connection, next));
                });
            }
        });
        var app = builder.Build();
        app.Run(exchanges.HandleAsync);
        return app;
    }

    private static void Configure(KestrelServerOptions kestrel, LimitOptions limits)
    {
        kestrel.AddServerHeader = false;
        kestrel.AllowSynchronousIO = false;
        kestrel.RequestHeaderEncodingSelector = static _ => Encoding.Latin1;
        kestrel.ResponseHeaderEncodingSelector = static _ => Encoding.Latin1;
        kestrel.Limits.MaxConcurrentConnections = limits.MaxConnections;
        kestrel.Limits.MaxConcurrentUpgradedConnections = limits.MaxConnections;

        // Bodies have budgets of their own, with answers that say so.
        kestrel.Limits.MaxRequestBodySize = null;
        kestrel.Limits.MaxRequestHeadersTotalSize = limits.MaxHeadBytes;
        kestrel.Limits.MaxRequestLineSize = Math.Min(limits.MaxHeadBytes, 32 * 1024);
        kestrel.Limits.MaxRequestHeaderCount = 256;
        kestrel.Limits.KeepAliveTimeout = limits.KeepAliveTimeout;
        kestrel.Limits.RequestHeadersTimeout = limits.HandshakeTimeout;
        kestrel.Limits.Http2.MaxStreamsPerConnection = 200;
        kestrel.Limits.Http2.MaxRequestHeaderFieldSize = Math.Min(limits.MaxHeadBytes, 64 * 1024);
        kestrel.Limits.Http2.InitialConnectionWindowSize = 2 * 1024 * 1024;
        kestrel.Limits.Http2.InitialStreamWindowSize = 1024 * 1024;
    }
}
