using System.Diagnostics;
using System.Security.Cryptography.X509Certificates;

namespace Dlp.Load;

/// <summary>Closed loop: each connection sends its next request when the last is answered.</summary>
internal static class KeepAliveLoad
{
    public static LoadResult Run(LoadOptions options)
    {
        var ca = X509CertificateLoader.LoadCertificateFromFile(options.CaFile);
        byte[] request = LoadConnection.PostRequest(options);
        using (var first = LoadConnection.Open(options, ca, verify: true))
        {
            first.Exchange(request); // A wrong set-up shows here, as an error and not as a number.
        }

        var window = new Window(options);
        return window.Measure((_, times) =>
        {
            using var connection = LoadConnection.Open(options, ca, verify: false);
            while (!window.Stopped)
            {
                long start = Stopwatch.GetTimestamp();
                connection.Exchange(request);
                if (window.Counts(Stopwatch.GetTimestamp()))
                {
                    times.RecordSince(start);
                }
            }
        });
    }
}
