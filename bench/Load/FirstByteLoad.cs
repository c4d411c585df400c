using System.Diagnostics;
using System.Security.Cryptography.X509Certificates;

namespace Dlp.Load;

/// <summary>How long a stream's first byte takes; the origin sends it at once and the rest later, so a proxy that collects the answer shows.</summary>
internal static class FirstByteLoad
{
    public static LoadResult Run(LoadOptions options)
    {
        var ca = X509CertificateLoader.LoadCertificateFromFile(options.CaFile);
        byte[] request = LoadConnection.GetRequest(options);
        using (var first = LoadConnection.Open(options, ca, verify: true))
        {
            first.Exchange(request);
        }

        var window = new Window(options);
        return window.Measure((_, times) =>
        {
            using var connection = LoadConnection.Open(options, ca, verify: false);
            while (!window.Stopped)
            {
                var atFirst = TimeSpan.Zero;
                long start = Stopwatch.GetTimestamp();
                connection.Exchange(request, () => atFirst = Stopwatch.GetElapsedTime(start));
                if (window.Counts(Stopwatch.GetTimestamp()))
                {
                    times.Record(atFirst);
                }
            }
        });
    }
}
