using System.Net.Security;
using System.Security.Authentication;
using Dlp.Policy.Words;
using Dlp.Proxy.FunctionalTests.Harness;

namespace Dlp.Proxy.FunctionalTests.Connections;

/// <summary>CONNECT, SNI and Host are one name (S-05), on HTTP/2 too (W-04), and in tunnels that nobody opens.</summary>
public sealed class NamesTests
{
    // S-05.
    [Theory]
    [InlineData("other-ai.test")]
    [InlineData("bank.test")]
    [InlineData("www.ai.test")]
    [InlineData(null)]
    public async Task SniOtherThanConnect_FailsTheHandshakeAndIsRecorded(string? name)
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("never"));
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint), ("other-ai.test", origin.EndPoint));
        await using var client = await proxy.ConnectAsync();
        await client.TunnelAsync("ai.test");
        var failure = await Record.ExceptionAsync(() => client.StartTlsAsync(name));
        Assert.True(failure is AuthenticationException or IOException, failure?.ToString());
        var record = await proxy.Trail.RecordAsync(r => r.Kind == AuditKind.Protocol, "fronting");
        Assert.Equal(("ai.test", DecisionAction.Block, "SNI differs from the CONNECT host"), (record.Host, record.Action, record.Reason));
        Assert.Empty(origin.Connections);
    }

    [Fact]
    public async Task SniInUpperCase_IsTheSameName()
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("hello"));
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        await using var client = await proxy.ConnectAsync();
        await client.TunnelAsync("ai.test");
        await client.StartTlsAsync("AI.Test");
        Assert.Equal("hello", (await client.AskAsync(RawClient.Get("ai.test"))).Text);
    }

    // S-05.
    [Theory]
    [InlineData("other-ai.test", 421)]
    [InlineData("bank.test", 421)]
    [InlineData("ai.test:8443", 421)]
    [InlineData("ai.test:80", 421)]
    [InlineData("x.ai.test", 421)]
    [InlineData("ai.test:443", 200)]
    [InlineData("AI.TEST.", 200)]
    public async Task HostOtherThanConnect_IsMisdirected(string host, int status)
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("hello"));
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint), ("other-ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test");
        var answer = await client.AskAsync(RawClient.Post(host, RawClient.Prompt("hi")));
        Assert.Equal(status, answer.Status);
        Assert.Equal(status == 200 ? 1 : 0, origin.Requests.Count);
        if (status == 421)
        {
            var record = Assert.Single(proxy.Trail.Records);
            Assert.Equal((AuditKind.Protocol, DecisionAction.Block, "ai.test"), (record.Kind, record.Action, record.Host));
            Assert.DoesNotContain(host, answer.Text, StringComparison.OrdinalIgnoreCase);
        }
    }

    // S-05: absolute form names a second authority inside the tunnel.
    [Theory]
    [InlineData("https://other-ai.test/", "other-ai.test")]
    [InlineData("https://ai.test/", "ai.test")]
    public async Task AbsoluteFormInsideTheTunnel_IsNotForwarded(string target, string host)
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("never"));
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint), ("other-ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test");
        Assert.InRange((await client.AskAsync(RawClient.Get(host, target))).Status, 400, 421);
        Assert.Empty(origin.Requests);
    }

    // S-05: the check is per request, not per connection.
    [Fact]
    public async Task HostChangesOnSecondRequest_IsMisdirected()
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("hello"));
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint), ("other-ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test");
        Assert.Equal(200, (await client.AskAsync(RawClient.Get("ai.test"))).Status);
        Assert.Equal(421, (await client.AskAsync(RawClient.Get("other-ai.test"))).Status);
        Assert.Single(origin.Requests);
        Assert.Contains(proxy.Trail.Records, r => r.Kind == AuditKind.Protocol);
    }

    // W-04.
    [Fact]
    public async Task AuthorityOtherThanConnectOnHttp2_IsMisdirected()
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("hello"));
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint), ("other-ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test", protocol: SslApplicationProtocol.Http2);
        var http2 = await Http2Frames.StartAsync(client.Wire);
        foreach (var (host, status) in new[] { ("ai.test", 200), ("other-ai.test", 421), ("ai.test:8443", 421), ("ai.test", 200) })
        {
            Assert.Equal(status, await http2.AskAsync(Http2Frames.Get(host)));
        }

        Assert.Equal(2, origin.Requests.Count);
        Assert.Contains(proxy.Trail.Records, r => r.Kind == AuditKind.Protocol);
    }

    // S-05: a tunnel to an innocent name must not carry a handshake for an AI service.
    [Theory]
    [InlineData("ai.test")]
    [InlineData("bank.test.evil.test")]
    [InlineData(null)]
    public async Task FrontingInsideOpaqueTunnel_IsRefusedAndRecorded(string? name)
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("never"));
        await using var proxy = await TestProxy.StartAsync(("bank.test", origin.EndPoint));
        await using var client = await proxy.ConnectAsync();
        await client.TunnelAsync("bank.test");
        var failure = await Record.ExceptionAsync(() => client.StartTlsAsync(name, trust: TestCertificates.TrustOrigins()));
        Assert.True(failure is AuthenticationException or IOException, failure?.ToString());
        var record = await proxy.Trail.RecordAsync(r => r.Kind == AuditKind.Protocol, "fronting");
        Assert.Equal("SNI differs from the CONNECT host", record.Reason);
        Assert.Equal(0, origin.Handshakes);
        var tunnel = proxy.Trail.Records.First(r => r.Kind == AuditKind.Tunnel);
        Assert.Equal(ExchangeResult.Refused, (await proxy.Trail.OutcomeAsync(tunnel.Id)).Result);
    }

    // S-05 through fragments: a ClientHello in one-byte segments is read as one.
    [Fact]
    public async Task ClientHelloInPieces_IsStillChecked()
    {
        await using var origin = TestOrigin.Answering(_ => TestOrigin.Ok("opaque"));
        await using var proxy = await TestProxy.StartAsync(("bank.test", origin.EndPoint));
        foreach (var (name, passes) in new[] { ("bank.test", true), ("ai.test", false) })
        {
            await using var client = await proxy.ConnectAsync();
            await client.TunnelAsync("bank.test");
            await using var slow = new OneByteWrites(client.Wire.Stream);
            await using var tls = new SslStream(slow);
            var failure = await Record.ExceptionAsync(() => tls.AuthenticateAsClientAsync(
                new SslClientAuthenticationOptions { TargetHost = name, CertificateChainPolicy = TestCertificates.TrustOrigins() }, TestContext.Current.CancellationToken).InTime());
            Assert.Equal(passes, failure is null);
        }

        Assert.Equal(1, origin.Handshakes);
    }

    private sealed class OneByteWrites(Stream inner) : Stream
    {
        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => true;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            for (var i = 0; i < buffer.Length; i++)
            {
                await inner.WriteAsync(buffer.Slice(i, 1), cancellationToken);
            }
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => inner.ReadAsync(buffer, cancellationToken);
        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => inner.ReadAsync(buffer, offset, count, cancellationToken);
        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
        public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);
        public override void Flush() => inner.Flush();
        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);
        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
