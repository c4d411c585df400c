namespace Dlp.Proxy.Egress;

/// <summary>Why a connection towards an origin was not made. Stable names: they appear in audit records.</summary>
public enum EgressProblem
{
    /// <summary>No problem.</summary>
    None = 0,

    /// <summary>Port not on the list for this kind of traffic.</summary>
    PortForbidden,

    /// <summary>Host name that means this machine (localhost), or no strict spelling of an address (0x7f.1, 2130706433).</summary>
    HostForbidden,

    /// <summary>Address is not public and not allow-listed.</summary>
    AddressForbidden,

    /// <summary>One of several answers is forbidden: the mark of DNS rebinding; none is used.</summary>
    MixedAnswers,

    /// <summary>One of our own listeners, whatever the allow-list says.</summary>
    OwnEndpoint,

    /// <summary>The name does not resolve.</summary>
    DnsFailed,

    /// <summary>No answer from DNS in time.</summary>
    DnsTimedOut,

    /// <summary>More addresses than the budget.</summary>
    TooManyAnswers,

    /// <summary>Connection refused, reset, or unreachable.</summary>
    Refused,

    /// <summary>No connection in time.</summary>
    TimedOut,

    /// <summary>Parent proxy wants other credentials (407).</summary>
    ParentAuthenticationRequired,

    /// <summary>Parent proxy forbids the destination (403).</summary>
    ParentForbidden,

    /// <summary>Parent proxy could not connect (any other status).</summary>
    ParentFailed,

    /// <summary>Parent proxy's answer is no strict HTTP/1 response.</summary>
    ParentGarbage,

    /// <summary>Parent proxy itself is not reachable.</summary>
    ParentUnreachable,
}
