using System.Diagnostics;

namespace Dlp.Load;

/// <summary>The measured time: opens when all workers are ready and warm, and closes by the clock or when enough was counted.</summary>
internal sealed class Window(LoadOptions options)
{
    private long _left = options.Requests;
    private long _from = long.MaxValue;
    private long _until = long.MaxValue;
    private volatile bool _stopped;

    public bool Stopped => _stopped;

    /// <returns>Whether a request that ends now counts.</returns>
    public bool Counts(long timestamp)
    {
        if (timestamp < Volatile.Read(ref _from) || timestamp > Volatile.Read(ref _until))
        {
            return false;
        }

        if (options.Requests != long.MaxValue && Interlocked.Decrement(ref _left) < 0)
        {
            _stopped = true;
            return false;
        }

        return true;
    }

    /// <summary>Runs <paramref name="worker"/> on as many threads as there are connections and gathers what they counted.</summary>
    public LoadResult Measure(Action<int, Histogram> worker)
    {
        long errors = 0;
        Exception? firstError = null;
        var histograms = new Histogram[options.Connections];
        var threads = new Thread[options.Connections];
        for (int i = 0; i < threads.Length; i++)
        {
            int number = i;
            histograms[i] = new Histogram();
            threads[i] = new Thread(
                () =>
                {
                    while (!_stopped)
                    {
                        try
                        {
                            worker(number, histograms[number]);
                        }
                        catch (Exception exception)
                        {
                            // A failed connection is counted and opened again; a proxy that breaks some must not end the measurement.
                            if (!_stopped)
                            {
                                _ = Interlocked.Increment(ref errors);
                                _ = Interlocked.CompareExchange(ref firstError, exception, null);
                                Thread.Sleep(10);
                            }
                        }
                    }
                },
                512 * 1024)
            { IsBackground = true };
            threads[i].Start();
        }

        Thread.Sleep(TimeSpan.FromSeconds(options.Warmup));
        var before = ProcessSample.Take(options);
        long start = Stopwatch.GetTimestamp();
        Volatile.Write(ref _until, start + (long)(options.Seconds * Stopwatch.Frequency));
        Volatile.Write(ref _from, start);
        while (!_stopped && Stopwatch.GetElapsedTime(start).TotalSeconds < options.Seconds)
        {
            Thread.Sleep(1);
        }

        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        _stopped = true;
        var after = ProcessSample.Take(options);
        long deadline = Stopwatch.GetTimestamp() + (25 * Stopwatch.Frequency);
        foreach (var thread in threads)
        {
            _ = thread.Join(TimeSpan.FromSeconds(Math.Max(0, (deadline - Stopwatch.GetTimestamp()) / (double)Stopwatch.Frequency)));
        }

        var all = new Histogram();
        foreach (var histogram in histograms)
        {
            all.Add(histogram);
        }

        if (firstError is not null)
        {
            Console.Error.WriteLine($"load: {options.Name} {options.Mode}: {errors} errors, the first: {firstError.Message}");
        }

        return LoadResult.From(options, seconds, all, errors, before, after);
    }
}
