using System.Net;
using System.Net.Http;
using System.Net.Security;
using Dlp.Policy.Boundaries;
using Dlp.Policy.Snapshots;
using Dlp.Proxy.Apps.Catalogue;
using Dlp.Proxy.Egress;
using Dlp.Proxy.Masking;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dlp.Proxy.FunctionalTests.Harness;

/// <summary>The whole proxy in this process, with real sockets.</summary>
internal sealed class TestProxy : IAsyncDisposable
{
    /// <summary>Rows of the test catalogue: two AI services, one that is denied, one that is tunnelled. Everything else is unknown.</summary>
    private const string Catalogue =
        "ai.test\tTestAI\tchat web app\tTest\tsuffix\t\topenai\tN\n"
        + "a.test\tVectorAI\tAPI\tTest\tsuffix\t\topenai\tN\n"
        + "other-ai.test\tOtherAI\tAPI\tTest\tsuffix\t\topenai\tN\n"
        + "deny.test\tDenied\tAPI\tTest\tsuffix\t\twebrtc-block\tN\n"
        + "static.test\tStatic\tAPI\tTest\tsuffix\t\tpassthrough\tN\n";

    private readonly VaultStore _vaults;

    private TestProxy(ProxyServer server, MemoryTrail trail, MarkInspector inspector, TestPolicies.Source policies, VaultStore vaults)
    {
        Server = server;
        Trail = trail;
        Inspector = inspector;
        Policies = policies;
        _vaults = vaults;
    }

    public ProxyServer Server { get; }

    public MemoryTrail Trail { get; }

    public MarkInspector Inspector { get; }

    public TestPolicies.Source Policies { get; }

    public IPEndPoint EndPoint => Server.Endpoints[0];

    /// <summary>Starts a proxy; <paramref name="hosts"/> says at which address an origin's name is found.</summary>
    public static async Task<TestProxy> StartAsync(Setup setup, params (string Host, string EndPoint)[] hosts)
    {
        var trail = new MemoryTrail();
        var inspector = new MarkInspector();
        var policies = new TestPolicies.Source(setup.Policy);
        var vaults = new VaultStore(new VaultOptions(), PlaceholderKey.CreateEphemeral(), TimeProvider.System);
        var egress = new EgressOptions();
        var guard = new EgressGuard(egress);
        var server = new ProxyServer(new ProxyParts
        {
            Options = new ProxyOptions
            {
                Listen = ["127.0.0.1:0"],
                Limits = setup.Limits,
                Pinning = setup.Pinning,
                PacScope = setup.PacScope,
                PacBypass = setup.PacBypass,
                PublicHost = setup.PublicHost,
                Record = setup.Record,
                DangerousAllowNonTlsTunnels = setup.DangerousAllowNonTlsTunnels,
            },
            Catalogue = AppCatalogue.Load(Catalogue, null).Catalogue,
            Authority = TestCertificates.Proxy,
            OriginCertificates = TestCertificates.Origins,
            Guard = guard,
            Dialer = new OriginDialer(guard, egress, new SystemDnsResolver()),
            DangerousHostOverrides = hosts.ToDictionary(h => h.Host, h => IPEndPoint.Parse(h.EndPoint)),
            Inspector = setup.Inspector ?? inspector,
            Policies = policies,
            Audit = trail,
            Vaults = vaults,
            PlaceholderTag = type => type == "TEST_NAME" ? "PERSON" : "SECRET",
            Logging = NullLoggerFactory.Instance,
        });
        await server.StartAsync(TestContext.Current.CancellationToken);
        return new TestProxy(server, trail, inspector, policies, vaults);
    }

    public static Task<TestProxy> StartAsync(params (string Host, string EndPoint)[] hosts) => StartAsync(new Setup(), hosts);

    /// <summary>A raw connection to the proxy.</summary>
    /// <param name="from">Client address, to be another subject.</param>
    public Task<RawClient> ConnectAsync(string from = "127.0.0.1") => RawClient.ConnectAsync(EndPoint, from);

    /// <summary>CONNECT and TLS, ready for requests.</summary>
    public async Task<RawClient> OpenAsync(string host, string from = "127.0.0.1", SslApplicationProtocol? protocol = null)
    {
        var client = await ConnectAsync(from);
        await client.TunnelAsync(host);
        await client.StartTlsAsync(host, protocol ?? SslApplicationProtocol.Http11);
        return client;
    }

    /// <summary>An ordinary client that trusts our CA.</summary>
    public HttpMessageInvoker CreateClient() => new(CreateHandler(), disposeHandler: true);

    public SocketsHttpHandler CreateHandler() => new()
    {
        Proxy = new WebProxy($"http://{EndPoint}"),
        UseProxy = true,
        AutomaticDecompression = DecompressionMethods.None,
        AllowAutoRedirect = false,
        SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = TestCertificates.TrustProxy() },
    };

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        try
        {
            await Server.StopAsync(now.Token);
        }
        catch (OperationCanceledException)
        {
            // Tests leave connections open on purpose.
        }

        await Server.DisposeAsync();
        _vaults.Dispose();
    }

    /// <summary>What a test changes.</summary>
    internal sealed class Setup
    {
        public LimitOptions Limits { get; init; } = new() { DrainTimeout = TimeSpan.FromMilliseconds(200) };

        public PinningOptions Pinning { get; init; } = new();

        public PacScope PacScope { get; init; } = PacScope.All;

        public IList<string> PacBypass { get; init; } = [];

        public string PublicHost { get; init; } = "";

        public RecordScope Record { get; init; } = RecordScope.All;

        public bool DangerousAllowNonTlsTunnels { get; init; }

        public PolicySnapshot Policy { get; init; } = TestPolicies.Inspecting;

        public IInspector? Inspector { get; init; }
    }
}
