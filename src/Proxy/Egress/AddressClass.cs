namespace Dlp.Proxy.Egress;

/// <summary>What an address is, by the IANA special-purpose registries (RFC 6890 and its successors).</summary>
public enum AddressClass
{
    /// <summary>Anything not known to be public.</summary>
    Reserved = 0,

    /// <summary>Globally routed unicast.</summary>
    Public,

    /// <summary>0.0.0.0/8 and ::.</summary>
    Unspecified,

    /// <summary>127.0.0.0/8 and ::1.</summary>
    Loopback,

    /// <summary>RFC 1918, fc00::/7, fec0::/10.</summary>
    Private,

    /// <summary>100.64.0.0/10 (RFC 6598).</summary>
    SharedCarrier,

    /// <summary>169.254.0.0/16, fe80::/10, or any address with a zone.</summary>
    LinkLocal,

    /// <summary>Well-known addresses of cloud instance metadata and host agents.</summary>
    CloudMetadata,

    /// <summary>224.0.0.0/4 and ff00::/8.</summary>
    Multicast,

    /// <summary>255.255.255.255.</summary>
    Broadcast,

    /// <summary>Documentation and benchmarking networks.</summary>
    Documentation,

    /// <summary>An address of this machine.</summary>
    Own,
}
