namespace Dlp.Proxy.Exchanges;

/// <summary>Expected failures of an exchange; the name says whose side failed.</summary>
internal enum ExchangeError
{
    /// <summary>No failure.</summary>
    None,

    /// <summary>The request contradicts itself or its connection (421 when Host differs from CONNECT and SNI).</summary>
    ClientMisdirected,

    /// <summary>The request names a scheme, port or form that the proxy does not serve.</summary>
    ClientBadRequest,

    /// <summary>The body is larger than the budget for forwarding.</summary>
    ClientBodyTooLarge,

    /// <summary>The client went away or sent a broken body.</summary>
    ClientAborted,

    /// <summary>The record could not be made durable, so nothing was forwarded.</summary>
    ProxyAuditUnavailable,

    /// <summary>Budgets for inspection are used up.</summary>
    ProxyOverloaded,

    /// <summary>A bug, or a part of the proxy that is down.</summary>
    ProxyFault,

    /// <summary>The address is internal, a loop, or a port that is not allowed.</summary>
    OriginForbidden,

    /// <summary>The name does not resolve.</summary>
    OriginNotFound,

    /// <summary>No connection could be made.</summary>
    OriginUnreachable,

    /// <summary>No connection or no answer in time.</summary>
    OriginTimedOut,

    /// <summary>The certificate did not pass.</summary>
    OriginCertificate,

    /// <summary>The answer was not well-formed HTTP.</summary>
    OriginBadAnswer,
}
