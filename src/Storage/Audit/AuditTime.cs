namespace Dlp.Storage.Audit;

/// <summary>Times in the database: microseconds since 1970 UTC, rounded towards the past.</summary>
internal static class AuditTime
{
    internal static long ToMicroseconds(DateTimeOffset time) =>
        (time.UtcTicks / TimeSpan.TicksPerMicrosecond) - (DateTimeOffset.UnixEpoch.Ticks / TimeSpan.TicksPerMicrosecond);

    /// <summary>Clamped to what a time can hold: the database may have been edited.</summary>
    internal static DateTimeOffset FromMicroseconds(long microseconds)
    {
        var ticks = (Int128)microseconds * TimeSpan.TicksPerMicrosecond + DateTimeOffset.UnixEpoch.Ticks;
        return new DateTimeOffset((long)Int128.Clamp(ticks, DateTimeOffset.MinValue.Ticks, DateTimeOffset.MaxValue.Ticks), TimeSpan.Zero);
    }
}
