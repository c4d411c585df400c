using Dlp.Proxy.Egress;

namespace Dlp.Proxy.Exchanges;

/// <summary>What clients are told of a destination that could not be reached. The typed problem goes into records.</summary>
internal static class EgressAnswers
{
    /// <summary>The problem as an exchange error.</summary>
    public static ExchangeError Error(EgressProblem problem) => problem switch
    {
        EgressProblem.PortForbidden or EgressProblem.HostForbidden or EgressProblem.AddressForbidden or EgressProblem.MixedAnswers
            or EgressProblem.OwnEndpoint or EgressProblem.ParentForbidden => ExchangeError.OriginForbidden,
        EgressProblem.DnsFailed or EgressProblem.TooManyAnswers => ExchangeError.OriginNotFound,
        EgressProblem.DnsTimedOut or EgressProblem.TimedOut => ExchangeError.OriginTimedOut,
        _ => ExchangeError.OriginUnreachable,
    };
}
