namespace Dlp.Proxy.OriginTls;

/// <summary>How a TLS handshake with an origin ended.</summary>
public enum OriginTlsError
{
    /// <summary>It succeeded.</summary>
    None,

    /// <summary>The certificate was refused; the verdict says why.</summary>
    CertificateRefused,

    /// <summary>The origin wants a client certificate, which the proxy never sends, and ended the handshake without one.</summary>
    ClientCertificateRequired,

    /// <summary>No common protocol or cipher suite, or the origin does not speak TLS.</summary>
    HandshakeFailed,

    /// <summary>The origin closed or reset the connection.</summary>
    ConnectionLost,

    /// <summary>The handshake took longer than <see cref="OriginTlsOptions.HandshakeTimeout"/>.</summary>
    TimedOut,
}
