namespace Dlp.Proxy.Tests.Certificates;

/// <summary>A clock the test moves; stopwatch time stays real.</summary>
internal sealed class ManualTime(DateTimeOffset start) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = start;

    public override DateTimeOffset GetUtcNow() => Now;

    public static ManualTime AtPresent() => new(System.GetUtcNow());
}
