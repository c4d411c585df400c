using System.Net;
using Dlp.Policy.Boundaries;
using Dlp.Proxy.Apps.Catalogue;
using Dlp.Proxy.Certificates;
using Dlp.Proxy.Egress;
using Dlp.Proxy.Masking;
using Dlp.Proxy.OriginTls;
using Microsoft.Extensions.Logging;

namespace Dlp.Proxy;

/// <summary>Everything the proxy is given. Host makes these and owns their lives, except where said.</summary>
public sealed class ProxyParts
{
    /// <summary>Validated options.</summary>
    public required ProxyOptions Options { get; init; }

    /// <summary>Which hosts are AI services, and how each is treated.</summary>
    public required AppCatalogue Catalogue { get; init; }

    /// <summary>Signs leaves.</summary>
    public required CertificateAuthority Authority { get; init; }

    /// <summary>Lifetime and cache of leaves.</summary>
    public LeafCertificateOptions Leaves { get; init; } = new();

    /// <summary>Judges origins' certificates.</summary>
    public required OriginCertificateValidator OriginCertificates { get; init; }

    /// <summary>Judges addresses; told of our own listeners once they are known.</summary>
    public required EgressGuard Guard { get; init; }

    /// <summary>Connects to origins, directly or through a parent proxy.</summary>
    public required IOriginDialer Dialer { get; init; }

    /// <summary>Hosts connected to at a fixed address, past DNS and the guard; keys are canonical, port 0 keeps the port asked for.</summary>
    public IReadOnlyDictionary<string, IPEndPoint> DangerousHostOverrides { get; init; } = new Dictionary<string, IPEndPoint>();

    /// <summary>Finds sensitive information.</summary>
    public required IInspector Inspector { get; init; }

    /// <summary>Gives the policy in force.</summary>
    public required IPolicySource Policies { get; init; }

    /// <summary>Makes records durable.</summary>
    public required IAuditTrail Audit { get; init; }

    /// <summary>Keeps what placeholders stand for.</summary>
    public required VaultStore Vaults { get; init; }

    /// <summary>Placeholder tag of a sensitive information type, by type id.</summary>
    public required Func<string, string> PlaceholderTag { get; init; }

    /// <summary>Renders the metrics page for a client, or says null when that client may not see it.</summary>
    public Func<IPAddress, string?> RenderMetrics { get; init; } = static _ => null;

    /// <summary>Logs; never content.</summary>
    public required ILoggerFactory Logging { get; init; }

    /// <summary>Clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
