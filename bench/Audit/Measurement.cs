namespace Dlp.Audit.Bench;

/// <summary>One variant in one round.</summary>
internal sealed record Measurement(double PerSecond, TimeSpan P50, TimeSpan P99)
{
    internal static Measurement Of(List<TimeSpan> waits, TimeSpan elapsed)
    {
        waits.Sort();
        return waits.Count == 0
            ? new Measurement(0, TimeSpan.Zero, TimeSpan.Zero)
            : new Measurement(waits.Count / elapsed.TotalSeconds, waits[waits.Count / 2], waits[Math.Min(waits.Count - 1, waits.Count * 99 / 100)]);
    }
}
