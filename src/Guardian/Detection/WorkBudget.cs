namespace Dlp.Guardian.Detection;

/// <summary>
/// Deadline and cancellation of one inspection, looked at once per <see cref="Interval"/> characters of work. Shared by the parts
/// of an inspection; counting is per user of it.
/// </summary>
internal sealed class WorkBudget(TimeProvider clock, TimeSpan limit, CancellationToken cancellationToken)
{
    /// <summary>Characters of work between two looks at the clock: about 20 microseconds.</summary>
    public const int Interval = 32 * 1024;

    private readonly long _started = clock.GetTimestamp();
    private volatile bool _isExhausted;

    /// <summary>No more work may be done.</summary>
    public bool IsExhausted => _isExhausted;

    /// <summary>Looks at the clock and the token.</summary>
    public bool Check()
    {
        if (!_isExhausted && (cancellationToken.IsCancellationRequested || clock.GetElapsedTime(_started) >= limit))
            _isExhausted = true;
        return _isExhausted;
    }
}
