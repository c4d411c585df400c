using System.Diagnostics;

namespace Dlp.EndToEnd.Tests.Running;

/// <summary>Waits for something to become true, for as long as a slow machine needs and no longer.</summary>
internal static class Until
{
    public static async Task TrueAsync(Func<bool> condition, TimeSpan limit, Func<string> what)
    {
        var started = Stopwatch.GetTimestamp();
        while (!condition())
        {
            if (Stopwatch.GetElapsedTime(started) > limit)
            {
                Assert.Fail($"Not within {limit.TotalSeconds} s: {what()}");
            }

            await Task.Delay(25, TestContext.Current.CancellationToken);
        }
    }

    public static async Task TrueAsync(Func<Task<bool>> condition, TimeSpan limit, Func<string> what)
    {
        var started = Stopwatch.GetTimestamp();
        while (!await condition())
        {
            if (Stopwatch.GetElapsedTime(started) > limit)
            {
                Assert.Fail($"Not within {limit.TotalSeconds} s: {what()}");
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
