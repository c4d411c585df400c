using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace Dlp.Proxy.FunctionalTests.Harness;

/// <summary>A client that sends exactly the bytes it is told to.</summary>
internal sealed class RawClient : IAsyncDisposable
{
    private readonly Socket _socket;

    private RawClient(Socket socket)
    {
        _socket = socket;
        Wire = new Wire(new NetworkStream(socket, ownsSocket: true));
    }

    /// <summary>The connection, encrypted once TLS was opened.</summary>
    public Wire Wire { get; private set; }

    public Socket Socket => _socket;

    public SslStream? Tls { get; private set; }

    public static async Task<RawClient> ConnectAsync(IPEndPoint proxy, string from)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Bind(new IPEndPoint(IPAddress.Parse(from), 0));
        await socket.ConnectAsync(proxy, TestContext.Current.CancellationToken);
        return new RawClient(socket);
    }

    public Task WriteAsync(string text) => Wire.WriteAsync(text);

    public Task WriteAsync(byte[] bytes) => Wire.WriteAsync(bytes);

    /// <summary>CONNECT, answered with 200.</summary>
    public async Task TunnelAsync(string host, int port = 443)
    {
        var answer = await ConnectAsync($"{host}:{port}");
        Assert.Equal(200, answer.Status);
    }

    /// <summary>CONNECT with whatever authority; the answer, its body included unless it is 200.</summary>
    public async Task<Message> ConnectAsync(string authority)
    {
        await WriteAsync($"CONNECT {authority} HTTP/1.1\r\nHost: {authority}\r\n\r\n");
        var head = await Wire.ReadHeadAsync();
        Assert.NotNull(head);
        var message = Message.Head(head);
        if (message.Status != 200)
        {
            message = message with { Body = await Wire.ReadAsync(int.Parse(message.Field("Content-Length")!, CultureInfo.InvariantCulture)) };
        }

        return message;
    }

    /// <summary>Opens TLS inside what was said so far.</summary>
    public async Task StartTlsAsync(string? name, SslApplicationProtocol? protocol = null, System.Security.Cryptography.X509Certificates.X509ChainPolicy? trust = null)
    {
        var tls = new SslStream(Wire.Stream);
        await tls.AuthenticateAsClientAsync(
            new SslClientAuthenticationOptions
            {
                TargetHost = name ?? "",
                CertificateChainPolicy = trust ?? TestCertificates.TrustProxy(),
                ApplicationProtocols = [protocol ?? SslApplicationProtocol.Http11],
            },
            TestContext.Current.CancellationToken).InTime();
        Tls = tls;
        Wire = new Wire(tls);
    }

    public async Task<Message> AnswerAsync(bool toHead = false, List<Message>? interim = null)
    {
        var answer = await Message.ReadAnswerAsync(Wire, toHead, interim);
        Assert.True(answer is not null, "no answer; received: " + Wire.All + Wire.Broken?.Message);
        return answer;
    }

    /// <summary>Sends a request and reads its answer.</summary>
    public async Task<Message> AskAsync(string raw)
    {
        await WriteAsync(raw);
        return await AnswerAsync();
    }

    public static string Get(string host, string path = "/", string fields = "") => $"GET {path} HTTP/1.1\r\nHost: {host}\r\n{fields}\r\n";

    public static string Post(string host, string body, string path = "/v1/chat/completions", string fields = "Content-Type: application/json\r\n") =>
        $"POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Length: {Encoding.Latin1.GetByteCount(body)}\r\n{fields}\r\n{body}";

    /// <summary>A prompt in the form of OpenAI's chat completions.</summary>
    public static string Prompt(string text, bool stream = false) =>
        $$"""{"model":"m","stream":{{(stream ? "true" : "false")}},"messages":[{"role":"user","content":"{{text}}"}]}""";

    /// <summary>Says that nothing more will come, as well as the layer can.</summary>
    public async Task FinishAsync()
    {
        try
        {
            if (Tls is not null)
            {
                await Tls.ShutdownAsync();
            }

            _socket.Shutdown(SocketShutdown.Send);
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // Already refused and closed.
        }
    }

    /// <summary>Goes away without a word.</summary>
    public void Abort()
    {
        _socket.LingerState = new LingerOption(true, 0);
        _socket.Close();
    }

    public async ValueTask DisposeAsync() => await Wire.Stream.DisposeAsync();
}
