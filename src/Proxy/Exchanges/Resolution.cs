namespace Dlp.Proxy.Exchanges;

/// <summary>Where a request goes.</summary>
internal enum Resolution
{
    /// <summary>To an origin.</summary>
    Exchange,

    /// <summary>To the proxy itself: PAC file, CA, health.</summary>
    Local,

    /// <summary>To the status host, through the proxy.</summary>
    Status,

    /// <summary>Malformed, or a form that is not served.</summary>
    BadRequest,

    /// <summary>Host differs from CONNECT.</summary>
    Misdirected,

    /// <summary>A port that plain HTTP may not use.</summary>
    PortForbidden,
}
