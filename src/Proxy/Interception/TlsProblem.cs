namespace Dlp.Proxy.Interception;

/// <summary>Why TLS with a client could not be opened.</summary>
internal enum TlsProblem
{
    /// <summary>It could.</summary>
    None,

    /// <summary>SNI is not the CONNECT host: domain fronting, or a broken client.</summary>
    NameDiffers,

    /// <summary>The client's alert says it does not trust our certificate: no CA installed, or pinning.</summary>
    ClientRefusedCertificate,

    /// <summary>The client closed the connection during the handshake.</summary>
    ClientHungUp,

    /// <summary>No common protocol version or cipher, or malformed TLS.</summary>
    HandshakeFailed,

    /// <summary>Too slow.</summary>
    TimedOut,

    /// <summary>No leaf could be minted.</summary>
    NoCertificate,
}
