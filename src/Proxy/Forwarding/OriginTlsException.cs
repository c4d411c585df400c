using Dlp.Proxy.OriginTls;

namespace Dlp.Proxy.Forwarding;

/// <summary>Carries a failed handshake with an origin through SocketsHttpHandler, which knows exceptions only.</summary>
internal sealed class OriginTlsException(OriginTlsError error, OriginCertificateVerdict verdict) : IOException("TLS with the origin failed: " + error)
{
    /// <summary>What failed.</summary>
    public OriginTlsError Error { get; } = error;

    /// <summary>What was found wrong with the certificate.</summary>
    public OriginCertificateVerdict Verdict { get; } = verdict;
}
