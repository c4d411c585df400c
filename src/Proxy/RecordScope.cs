namespace Dlp.Proxy;

/// <summary>Which exchanges of intercepted apps are written to the trail. Refusals always are.</summary>
public enum RecordScope
{
    /// <summary>Exchanges that carried something to inspect, and tunnels.</summary>
    Content,

    /// <summary>Every exchange, static files included.</summary>
    All,
}
