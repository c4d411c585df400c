using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Dlp.Load.Tests;

/// <summary>An HTTPS origin, or CONNECT proxy and origin in one, that answers every request at once, except one that it leaves waiting.</summary>
internal sealed class StallingOrigin : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly X509Certificate2 _certificate;
    private readonly TimeSpan _stall;
    private readonly int _stallAt;
    private int _requests;

    public StallingOrigin(int stallAt, TimeSpan stall)
    {
        (_stallAt, _stall) = (stallAt, stall);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        var now = TimeProvider.System.GetUtcNow();
        _certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        CaFile = Path.GetTempFileName();
        File.WriteAllText(CaFile, _certificate.ExportCertificatePem());
        _listener.Start();
        _ = AcceptAsync();
    }

    public string CaFile { get; }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public int Connects { get; private set; }

    public void Dispose()
    {
        _listener.Dispose();
        File.Delete(CaFile);
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                byte[] buffer = new byte[16 * 1024];
                var network = client.GetStream();
                byte[] first = new byte[1];
                _ = await client.Client.ReceiveAsync(first, SocketFlags.Peek);
                if (first[0] == 'C')
                {
                    _ = await network.ReadAsync(buffer);
                    Connects++;
                    await network.WriteAsync("HTTP/1.1 200 OK\r\n\r\n"u8.ToArray());
                }

                await using var tls = new SslStream(network);
                await tls.AuthenticateAsServerAsync(_certificate);
                while (await tls.ReadAsync(buffer) > 0)
                {
                    if (Interlocked.Increment(ref _requests) == _stallAt)
                    {
                        await Task.Delay(_stall);
                    }

                    await tls.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"));
                }
            }
            catch (IOException)
            {
                // The load closes as it likes.
            }
        }
    }
}
