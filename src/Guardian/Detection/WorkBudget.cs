namespace Dlp.Guardian.Detection;

/// <summary>
/// Deadline and cancellation of one inspection, looked at once per <see cref="Interval"/> characters of work. Shared by the parts
/// of an inspection; counting is per user of it.
/// </summary>
/// <param name="clock">What tells the time.</param>
/// <param name="limit">Time allowed.</param>
/// <param name="cancellationToken">Ends the work at once.</param>
/// <param name="decoded">UTF-16 units of decoded text allowed.</param>
internal sealed class WorkBudget(TimeProvider clock, TimeSpan limit, CancellationToken cancellationToken, long decoded = long.MaxValue)
{
    /// <summary>Characters of work between two looks at the clock: about 20 microseconds.</summary>
    public const int Interval = 32 * 1024;

    private readonly long _started = clock.GetTimestamp();
    private volatile bool _isExhausted;
    private long _decodedLeft = decoded;

    /// <summary>No more work may be done.</summary>
    public bool IsExhausted => _isExhausted;

    /// <summary>Takes so many units of decoded text from the allowance; false when there are not as many left.</summary>
    public bool TrySpendDecoded(int units) => Interlocked.Add(ref _decodedLeft, -units) >= 0;

    /// <summary>Looks at the clock and the token.</summary>
    public bool Check()
    {
        if (!_isExhausted && (cancellationToken.IsCancellationRequested || clock.GetElapsedTime(_started) >= limit))
            _isExhausted = true;
        return _isExhausted;
    }
}
