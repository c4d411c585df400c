namespace Dlp.Proxy.Pages;

/// <summary>Whether the proxy is stopping: readiness says so before connections end.</summary>
internal sealed class Lifecycle
{
    private volatile bool _stopping;

    /// <summary>True from the moment a stop was asked for.</summary>
    public bool IsStopping => _stopping;

    /// <summary>A stop was asked for.</summary>
    public void Stop() => _stopping = true;
}
