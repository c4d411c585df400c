using System.Net.Security;
using System.Text;
using Dlp.Proxy.FunctionalTests.Harness;

namespace Dlp.Proxy.FunctionalTests.Connections;

/// <summary>Puts a CONNECT head in front of the ClientHello in the same write, and takes the answer to it out of what is read.</summary>
internal sealed class EarlyHello(Stream inner, string head) : Stream
{
    private byte[]? _head = Encoding.Latin1.GetBytes(head);
    private bool _isAnswered;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public async Task<Message> AskAsync(string name, string request)
    {
        await using var tls = new SslStream(this);
        await tls.AuthenticateAsClientAsync(
            new SslClientAuthenticationOptions { TargetHost = name, CertificateChainPolicy = TestCertificates.TrustProxy() }, TestContext.Current.CancellationToken).InTime();
        var wire = new Wire(tls);
        await wire.WriteAsync(request);
        return (await Message.ReadAnswerAsync(wire))!;
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Interlocked.Exchange(ref _head, null) is { } first)
        {
            return inner.WriteAsync(first.Concat(buffer.ToArray()).ToArray(), cancellationToken);
        }

        return inner.WriteAsync(buffer, cancellationToken);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!_isAnswered && !buffer.IsEmpty)
        {
            var seen = "";
            var one = new byte[1];
            while (!seen.EndsWith("\r\n\r\n", StringComparison.Ordinal))
            {
                Assert.Equal(1, await inner.ReadAsync(one, cancellationToken));
                seen += (char)one[0];
            }

            Assert.StartsWith("HTTP/1.1 200 ", seen, StringComparison.Ordinal);
            _isAnswered = true;
        }

        return await inner.ReadAsync(buffer, cancellationToken);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
    public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);
    public override void Flush() => inner.Flush();
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
}
