namespace Dlp.Proxy.Exchanges;

/// <summary>Memory for bodies under inspection, over all exchanges. Shedding early keeps running exchanges alive.</summary>
internal sealed class InspectionBudget(long totalBytes)
{
    private long _used;

    /// <summary>Bytes in use.</summary>
    public long UsedBytes => Interlocked.Read(ref _used);

    /// <summary>Reserves memory, or says no at once.</summary>
    public bool TryReserve(long bytes)
    {
        if (Interlocked.Add(ref _used, bytes) <= totalBytes)
        {
            return true;
        }

        _ = Interlocked.Add(ref _used, -bytes);
        return false;
    }

    /// <summary>Gives a reservation back.</summary>
    public void Release(long bytes) => Interlocked.Add(ref _used, -bytes);
}
