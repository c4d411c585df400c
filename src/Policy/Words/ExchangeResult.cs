namespace Dlp.Policy.Words;

/// <summary>How an exchange or tunnel ended.</summary>
public enum ExchangeResult
{
    /// <summary>The whole answer was delivered.</summary>
    Completed,

    /// <summary>Answered by the proxy itself: a block or an error page.</summary>
    Refused,

    /// <summary>The client went away.</summary>
    ClientAborted,

    /// <summary>The origin could not be reached or answered wrongly.</summary>
    OriginFailed,

    /// <summary>The answer began but did not end.</summary>
    Incomplete,
}
