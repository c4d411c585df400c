using System.Diagnostics;
using System.Security.Cryptography.X509Certificates;

namespace Dlp.Load;

/// <summary>
/// Open loop: requests are due at fixed times whatever happened to earlier ones, and a time counts from when its request was due.
/// So a stall is charged to every request that it delayed (no coordinated omission).
/// </summary>
internal static class FixedRateLoad
{
    public static LoadResult Run(LoadOptions options)
    {
        var ca = X509CertificateLoader.LoadCertificateFromFile(options.CaFile);
        byte[] request = LoadConnection.PostRequest(options);
        using (var first = LoadConnection.Open(options, ca, verify: true))
        {
            first.Exchange(request);
        }

        var window = new Window(options);
        double period = (double)Stopwatch.Frequency * options.Connections / options.Rate;
        long origin = Stopwatch.GetTimestamp() + (Stopwatch.Frequency / 5);
        long[] nextDue = new long[options.Connections];
        return window.Measure((number, times) =>
        {
            PreciseClock.SharpenThisThread();
            using var connection = LoadConnection.Open(options, ca, verify: false);
            // Connections take turns, evenly spread over a period; a reconnected one goes on in the schedule and does not skip what it missed.
            while (!window.Stopped)
            {
                long due = origin + (long)(period * (nextDue[number]++ + ((double)number / options.Connections)));
                PreciseClock.WaitUntil(due);
                connection.Exchange(request);
                long end = Stopwatch.GetTimestamp();
                if (window.Counts(end))
                {
                    times.Record(Stopwatch.GetElapsedTime(due, end));
                }
            }
        });
    }
}
