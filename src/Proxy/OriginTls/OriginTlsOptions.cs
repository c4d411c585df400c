using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography.X509Certificates;

namespace Dlp.Proxy.OriginTls;

/// <summary>How the proxy judges the origins it connects to. Changes need a restart.</summary>
public sealed class OriginTlsOptions
{
    /// <summary>PEM file of additional certificates. Self-signed ones become trusted roots; the others only help to complete chains.</summary>
    /// <value>Path, default null: the system's roots alone.</value>
    public string? ExtraCertificatesPath { get; set; }

    /// <summary>Trust the roots of <see cref="ExtraCertificatesPath"/> and no others, the system's included.</summary>
    /// <value>Default false.</value>
    public bool TrustOnlyExtraRoots { get; set; }

    /// <summary>Revocation checking during the handshake.</summary>
    /// <value>
    /// Default NoCheck, as in browsers' own TLS stacks: Online refuses every certificate without CRL address (measured) and lets a dead responder hold
    /// the handshake. Online is a hard fail on unknown; Offline looks at cached lists alone.
    /// </value>
    public X509RevocationMode RevocationMode { get; set; } = X509RevocationMode.NoCheck;

    /// <summary>Time for the whole handshake with an origin.</summary>
    /// <value>Default 10 s, 1 s to 60 s.</value>
    [Range(typeof(TimeSpan), "00:00:01", "00:01:00")]
    public TimeSpan HandshakeTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Hosts whose certificate problems are overlooked.</summary>
    /// <value>Default empty.</value>
    public IList<DangerousOriginException> DangerousAcceptInvalidCertificateFor { get; } = [];
}
