using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;

namespace Dlp.DemoOrigin.Tests;

/// <summary>The whole origin on a port of its own, with a client that trusts its CA only.</summary>
public sealed class RunningOrigin : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("demo-origin-test");
    private WebApplication? _app;

    internal HttpClient Client { get; private set; } = null!;

    internal string LogFile => Path.Combine(_folder.FullName, "log.jsonl");

    public async ValueTask InitializeAsync()
    {
        _app = DemoApp.Build(new DemoOptions { Listen = new(System.Net.IPAddress.Loopback, 0), CertificateFolder = _folder.FullName, LogFile = LogFile, DelayMilliseconds = 0, Quiet = true });
        await _app.StartAsync();
        int port = DemoApp.Port(_app);
        var ca = X509CertificateLoader.LoadCertificateFromFile(Path.Combine(_folder.FullName, DemoCertificates.AuthorityFile));
        Client = new HttpClient(new SocketsHttpHandler
        {
            UseProxy = false,
            ConnectCallback = async (_, cancellation) =>
            {
                var socket = new System.Net.Sockets.Socket(System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp);
                await socket.ConnectAsync(System.Net.IPAddress.Loopback, port, cancellation);
                return new System.Net.Sockets.NetworkStream(socket, ownsSocket: true);
            },
            SslOptions = new SslClientAuthenticationOptions
            {
                CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, CustomTrustStore = { ca }, RevocationMode = X509RevocationMode.NoCheck },
            },
        })
        { BaseAddress = new Uri("https://api.openai.com/") };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app!.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
