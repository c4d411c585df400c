namespace Dlp.EndToEnd.Tests.Running;

/// <summary>Follows the resident memory of a process.</summary>
internal sealed class MemoryWatch : IDisposable
{
    private readonly Timer _timer;
    private readonly long _start;
    private long _peak;

    public MemoryWatch(Child child)
    {
        _start = _peak = child.ResidentBytes;
        _timer = new Timer(_ => _peak = Math.Max(_peak, child.HasExited ? 0 : child.ResidentBytes), null, 0, 20);
    }

    /// <summary>Peak minus start, bytes.</summary>
    public long Growth => _peak - _start;

    public void Dispose() => _timer.Dispose();
}
