using System.Diagnostics;
using System.Security.Cryptography.X509Certificates;

namespace Dlp.Load;

/// <summary>Opens connections, uses each once, and holds them still: memory is read when the hold ends.</summary>
internal static class IdleLoad
{
    private const int Openers = 16;

    public static LoadResult Run(LoadOptions options)
    {
        var ca = X509CertificateLoader.LoadCertificateFromFile(options.CaFile);
        byte[] request = LoadConnection.PostRequest(options);
        var before = ProcessSample.Take(options);
        var held = new LoadConnection?[options.Connections];
        var times = new Histogram();
        long errors = 0;
        string? firstError = null;
        _ = Parallel.For(0, options.Connections, new ParallelOptions { MaxDegreeOfParallelism = Openers }, i =>
        {
            try
            {
                long start = Stopwatch.GetTimestamp();
                held[i] = LoadConnection.Open(options, ca, verify: false);
                held[i]!.Exchange(request);
                lock (times)
                {
                    times.RecordSince(start);
                }
            }
            catch (Exception exception)
            {
                // Counted: a proxy that cannot hold so many says so by the number.
                _ = Interlocked.Increment(ref errors);
                _ = Interlocked.CompareExchange(ref firstError, exception.Message, null);
            }
        });
        long opened = Stopwatch.GetTimestamp();
        Thread.Sleep(TimeSpan.FromSeconds(options.Seconds));
        var after = ProcessSample.Take(options);
        foreach (var connection in held)
        {
            connection?.Dispose();
        }

        if (firstError is not null)
        {
            Console.Error.WriteLine($"load: {options.Name} idle: {errors} errors, the first: {firstError}");
        }

        return LoadResult.From(options, Stopwatch.GetElapsedTime(opened).TotalSeconds, times, errors, before, after) with { PerSecond = 0 };
    }
}
