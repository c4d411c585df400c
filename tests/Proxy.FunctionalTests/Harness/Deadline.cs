namespace Dlp.Proxy.FunctionalTests.Harness;

/// <summary>No test hangs: what should happen happens within this time, on a busy machine too.</summary>
internal static class Deadline
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    public static Task<T> InTime<T>(this Task<T> task) => task.WaitAsync(Limit, CancellationToken.None);

    public static Task InTime(this Task task) => task.WaitAsync(Limit, CancellationToken.None);

    public static Task<T> InTime<T>(this ValueTask<T> task) => task.AsTask().InTime();

    public static Task InTime(this ValueTask task) => task.AsTask().InTime();

    /// <summary>Waits until a condition holds; the message says what was awaited in vain.</summary>
    public static async Task Until(Func<bool> condition, string what)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (!condition())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(started) < Limit, "in vain: " + what);
            await Task.Delay(5, CancellationToken.None);
        }
    }
}
