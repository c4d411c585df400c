using Dlp.Audit;
using Dlp.Guardian.Review;
using Dlp.Proxy;
using Dlp.Proxy.Certificates;
using Dlp.Proxy.Masking;
using Dlp.Proxy.OriginTls;

namespace Dlp.Host.Configuration;

/// <summary>The whole of <c>dlp.json</c>. Relative paths are taken from the file's own folder. All sections need a restart to change.</summary>
public sealed class Settings
{
    /// <summary>Where data is kept.</summary>
    public StorageSettings Storage { get; init; } = new();

    /// <summary>The policy document.</summary>
    public PolicySettings Policy { get; init; } = new();

    /// <summary>Where the proxy listens and what it serves.</summary>
    public ProxyOptions Proxy { get; init; } = new();

    /// <summary>Where requests may go.</summary>
    public EgressSettings Egress { get; init; } = new();

    /// <summary>The company's own proxy in front of the internet.</summary>
    public ParentProxySettings ParentProxy { get; init; } = new();

    /// <summary>The certificate authority that signs what clients see.</summary>
    public CertificateAuthorityOptions CertificateAuthority { get; init; } = new();

    /// <summary>Certificates minted for intercepted hosts.</summary>
    public LeafCertificateOptions Leaves { get; init; } = new();

    /// <summary>How origins' certificates are judged.</summary>
    public OriginTlsOptions Origin { get; init; } = new();

    /// <summary>Budgets of inspection.</summary>
    public InspectorOptions Inspection { get; init; } = new();

    /// <summary>What placeholders stand for, and how long that is kept.</summary>
    public VaultOptions Masking { get; init; } = new();

    /// <summary>The durable trail.</summary>
    public AuditTrailOptions Audit { get; init; } = new();

    /// <summary>Metrics and traces.</summary>
    public TelemetrySettings Telemetry { get; init; } = new();

    /// <summary>Log output.</summary>
    public LogSettings Log { get; init; } = new();
}
