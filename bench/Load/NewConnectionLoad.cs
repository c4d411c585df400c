using System.Diagnostics;
using System.Security.Cryptography.X509Certificates;

namespace Dlp.Load;

/// <summary>Each request on a connection of its own: TCP, CONNECT, a full handshake, one exchange, close.</summary>
internal static class NewConnectionLoad
{
    public static LoadResult Run(LoadOptions options)
    {
        var ca = X509CertificateLoader.LoadCertificateFromFile(options.CaFile);
        byte[] request = LoadConnection.PostRequest(options, close: true);
        using (var first = LoadConnection.Open(options, ca, verify: true))
        {
            first.Exchange(request);
        }

        var window = new Window(options);
        return window.Measure((_, times) =>
        {
            while (!window.Stopped)
            {
                long start = Stopwatch.GetTimestamp();
                using (var connection = LoadConnection.Open(options, ca, verify: false))
                {
                    connection.Exchange(request);
                }

                if (window.Counts(Stopwatch.GetTimestamp()))
                {
                    times.RecordSince(start);
                }
            }
        });
    }
}
