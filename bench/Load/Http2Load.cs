using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography.X509Certificates;

namespace Dlp.Load;

/// <summary>Closed loop over HTTP/2 with .NET's own client: dearer than the plain one, so compare its numbers among themselves only.</summary>
internal static class Http2Load
{
    public static async Task<LoadResult> RunAsync(LoadOptions options)
    {
        var ca = X509CertificateLoader.LoadCertificateFromFile(options.CaFile);
        byte[] body = LoadConnection.PostBody(options.Body);
        var address = new Uri($"https://{options.TargetHost}:{options.TargetPort}{options.Path}");
        var clients = Enumerable.Range(0, options.Connections).Select(_ => Client(options, ca)).ToArray();
        foreach (var client in clients)
        {
            await SendAsync(client, address, body).ConfigureAwait(false);
        }

        bool stopped = false;
        bool counting = false;
        long errors = 0;
        var histograms = Enumerable.Range(0, options.Connections * options.Streams).Select(_ => new Histogram()).ToArray();
        var workers = histograms.Select((times, i) => Task.Run(async () =>
        {
            while (!Volatile.Read(ref stopped))
            {
                bool counted = Volatile.Read(ref counting);
                long start = Stopwatch.GetTimestamp();
                try
                {
                    await SendAsync(clients[i % clients.Length], address, body).ConfigureAwait(false);
                    if (counted && Volatile.Read(ref counting))
                    {
                        times.RecordSince(start);
                    }
                }
                catch (Exception exception) when (exception is HttpRequestException or LoadException or TaskCanceledException)
                {
                    _ = Interlocked.Increment(ref errors);
                }
            }
        })).ToArray();
        await Task.Delay(TimeSpan.FromSeconds(options.Warmup)).ConfigureAwait(false);
        var before = ProcessSample.Take(options);
        long opened = Stopwatch.GetTimestamp();
        Volatile.Write(ref counting, true);
        await Task.Delay(TimeSpan.FromSeconds(options.Seconds)).ConfigureAwait(false);
        Volatile.Write(ref counting, false);
        double seconds = Stopwatch.GetElapsedTime(opened).TotalSeconds;
        var after = ProcessSample.Take(options);
        Volatile.Write(ref stopped, true);
        await Task.WhenAll(workers).ConfigureAwait(false);
        var all = new Histogram();
        foreach (var histogram in histograms)
        {
            all.Add(histogram);
        }

        return LoadResult.From(options, seconds, all, errors, before, after);
    }

    private static HttpMessageInvoker Client(LoadOptions options, X509Certificate2 ca)
    {
        var handler = new SocketsHttpHandler
        {
            UseProxy = options.Proxy is not null,
            Proxy = options.Proxy is null ? null : new WebProxy($"http://{options.Proxy}"),
            SslOptions = LoadConnection.Authentication(options, ca, verify: true),
            EnableMultipleHttp2Connections = false,
        };
        return new HttpMessageInvoker(handler);
    }

    private static async Task SendAsync(HttpMessageInvoker client, Uri address, byte[] body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Version = HttpVersion.Version20, VersionPolicy = HttpVersionPolicy.RequestVersionExact };
        request.Content = new ByteArrayContent(body);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var response = await client.SendAsync(request, limit.Token).ConfigureAwait(false);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            throw new LoadException($"status {(int)response.StatusCode}");
        }

        await response.Content.CopyToAsync(Stream.Null, limit.Token).ConfigureAwait(false);
    }
}
