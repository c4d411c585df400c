using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace Dlp.Proxy.FunctionalTests.Harness;

/// <summary>A raw HTTP/1.1 origin: a script per connection, over TLS or not, and a memory of every byte.</summary>
internal sealed class TestOrigin : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<Wire> _connections = new();
    private readonly ConcurrentQueue<Message> _requests = new();
    private readonly Func<Connection, Task> _script;
    private readonly Func<string, X509Certificate2>? _certificate;
    private int _handshakes;

    public TestOrigin(Func<Connection, Task> script, bool tls = true, Func<string, X509Certificate2>? certificate = null)
    {
        _script = script;
        _certificate = tls ? certificate ?? TestCertificates.Origin : null;
        _listener.Start();
        Loop = AcceptAsync();
    }

    public string EndPoint => _listener.LocalEndpoint.ToString()!;

    /// <summary>Connections that reached HTTP.</summary>
    public IReadOnlyCollection<Wire> Connections => _connections;

    /// <summary>Requests whose head arrived, in order of arrival, those with a cut body included.</summary>
    public IReadOnlyCollection<Message> Requests => _requests;

    public int Handshakes => _handshakes;

    private Task Loop { get; }

    /// <summary>An origin that answers every request on every connection with the bytes given.</summary>
    public static TestOrigin Answering(Func<Message, string> answer, bool tls = true) => new(
        async connection =>
        {
            while (await connection.ReadRequestAsync() is { IsComplete: true } request)
            {
                await connection.Wire.WriteAsync(answer(request));
            }
        },
        tls);

    public static string Ok(string body, string fields = "") => $"HTTP/1.1 200 OK\r\nContent-Length: {body.Length}\r\nContent-Type: text/plain\r\n{fields}\r\n{body}";

    public void Forget()
    {
        _requests.Clear();
        _connections.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await Loop;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        client.NoDelay = true;
        using (client)
        {
            try
            {
                Stream stream = client.GetStream();
                if (_certificate is { } certificate)
                {
                    var tls = new SslStream(stream);
                    await tls.AuthenticateAsServerAsync(
                        (_, hello, _, _) =>
                        {
                            _ = Interlocked.Increment(ref _handshakes);
                            return ValueTask.FromResult(new SslServerAuthenticationOptions
                            {
                                ServerCertificate = certificate(hello.ServerName),
                                ApplicationProtocols = [SslApplicationProtocol.Http11],
                            });
                        },
                        null,
                        _stop.Token);
                    stream = tls;
                }

                await using (stream)
                {
                    var wire = new Wire(stream);
                    _connections.Enqueue(wire);
                    await _script(new Connection(wire, client.Client, _requests));
                }
            }
            catch (Exception e) when (e is IOException or AuthenticationException or OperationCanceledException or ObjectDisposedException or SocketException or InvalidOperationException or TimeoutException)
            {
                // The proxy hung up: tests look at what arrived.
            }
        }
    }

    /// <summary>One connection of the proxy, as the script sees it.</summary>
    internal sealed class Connection(Wire wire, Socket socket, ConcurrentQueue<Message> requests)
    {
        public Wire Wire => wire;

        /// <summary>The next request, noted; null when the connection ended.</summary>
        public async Task<Message?> ReadRequestAsync()
        {
            var request = await Message.ReadRequestAsync(wire);
            if (request is not null)
            {
                requests.Enqueue(request);
            }

            return request;
        }

        /// <summary>Head only.</summary>
        public async Task<Message?> ReadHeadAsync()
        {
            var head = await wire.ReadHeadAsync();
            if (head is null)
            {
                return null;
            }

            requests.Enqueue(Message.Head(head));
            return Message.Head(head);
        }

        /// <summary>Ends with a reset.</summary>
        public void Reset()
        {
            socket.LingerState = new LingerOption(true, 0);
            socket.Close();
        }
    }
}
