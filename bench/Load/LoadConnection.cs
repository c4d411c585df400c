using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Dlp.Load;

/// <summary>
/// A connection through CONNECT and TLS, with blocking calls: a thread that waits in the kernel adds less time of its own than a pool that is woken,
/// and what the client adds must stay small against what is measured.
/// </summary>
internal sealed class LoadConnection : IDisposable
{
    private const int TimeoutMilliseconds = 20_000;
    private readonly Socket _socket;
    private readonly SslStream _tls;
    private readonly byte[] _buffer = new byte[16 * 1024];
    private readonly ResponseParser _parser = new();

    private LoadConnection(Socket socket, SslStream tls)
    {
        _socket = socket;
        _tls = tls;
    }

    /// <summary>Connects. With <paramref name="verify"/> the certificate must lead to the given CA; without, it is taken as it is, to spare the client's time.</summary>
    public static LoadConnection Open(LoadOptions options, X509Certificate2 ca, bool verify)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true, ReceiveTimeout = TimeoutMilliseconds, SendTimeout = TimeoutMilliseconds };
        try
        {
            socket.Connect(options.Proxy ?? new IPEndPoint(IPAddress.Loopback, options.TargetPort));
            if (options.Proxy is not null)
            {
                Connect(socket, $"{options.TargetHost}:{options.TargetPort}");
            }

            var tls = new SslStream(new NetworkStream(socket));
            tls.AuthenticateAsClient(Authentication(options, ca, verify));
            return new LoadConnection(socket, tls);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    public static SslClientAuthenticationOptions Authentication(LoadOptions options, X509Certificate2 ca, bool verify)
    {
        var authentication = new SslClientAuthenticationOptions
        {
            TargetHost = options.TargetHost,
            AllowTlsResume = false,
            CertificateChainPolicy = new X509ChainPolicy
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                CustomTrustStore = { ca },
                DisableCertificateDownloads = true,
                RevocationMode = X509RevocationMode.NoCheck,
            },
        };
        if (!verify)
        {
#pragma warning disable CA5359 // The first connection of each run has verified the chain; this client sends made-up text to loopback.
            authentication.RemoteCertificateValidationCallback = (_, _, _, _) => true;
#pragma warning restore CA5359
        }

        return authentication;
    }

    /// <summary>The request that all modes but ttfb send: a JSON prompt of the wanted size.</summary>
    public static byte[] PostRequest(LoadOptions options, bool close = false)
    {
        byte[] body = PostBody(options.Body);
        string head = $"POST {options.Path} HTTP/1.1\r\nHost: {options.TargetHost}:{options.TargetPort}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n{(close ? "Connection: close\r\n" : "")}\r\n";
        return [.. Encoding.ASCII.GetBytes(head), .. body];
    }

    public static byte[] PostBody(int bytes)
    {
        const string Start = """{"model":"bench","messages":[{"role":"user","content":""" + "\"";
        const string End = "\"}]}";
        const string Prose = "Please summarise the minutes of our weekly meeting in three short points for colleagues who could not attend. ";
        int room = Math.Max(0, bytes - Start.Length - End.Length);
        string text = string.Concat(Enumerable.Repeat(Prose, (room / Prose.Length) + 1))[..room];
        return Encoding.ASCII.GetBytes(Start + text + End);
    }

    public static byte[] GetRequest(LoadOptions options) =>
        Encoding.ASCII.GetBytes($"GET {options.Path} HTTP/1.1\r\nHost: {options.TargetHost}:{options.TargetPort}\r\nAccept: text/event-stream\r\n\r\n");

    /// <summary>Sends and reads to the end of the response.</summary>
    /// <param name="atFirstByte">Called once, when the first byte of the body is there.</param>
    public void Exchange(ReadOnlySpan<byte> request, Action? atFirstByte = null)
    {
        _tls.Write(request);
        _parser.Reset();
        while (!_parser.Done)
        {
            int read = _tls.Read(_buffer);
            if (read == 0)
            {
                throw new LoadException("closed before the response ended");
            }

            _parser.Feed(_buffer.AsSpan(0, read));
            if (_parser.BodyStarted && atFirstByte is not null)
            {
                atFirstByte();
                atFirstByte = null;
            }
        }

        if (_parser.Status != 200)
        {
            throw new LoadException($"status {_parser.Status}");
        }
    }

    public void Dispose()
    {
        _tls.Dispose();
        _socket.Dispose();
    }

    private static void Connect(Socket socket, string authority)
    {
        _ = socket.Send(Encoding.ASCII.GetBytes($"CONNECT {authority} HTTP/1.1\r\nHost: {authority}\r\n\r\n"));
        Span<byte> answer = stackalloc byte[4096];
        int length = 0;
        while (answer[..length].IndexOf("\r\n\r\n"u8) < 0)
        {
            int read = length == answer.Length ? 0 : socket.Receive(answer[length..]);
            if (read == 0)
            {
                throw new LoadException("the proxy closed during CONNECT");
            }

            length += read;
        }

        if (length < 12 || !answer.Slice(9, 3).SequenceEqual("200"u8))
        {
            throw new LoadException($"CONNECT was answered: {Encoding.Latin1.GetString(answer[..Math.Min(length, 40)])}");
        }
    }
}
