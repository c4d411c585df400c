using System.Net;
using System.Net.Sockets;
using System.Text;
using Dlp.Proxy.Egress;

namespace Dlp.Proxy.Tests.Egress;

public sealed class ParentProxyTests : IDisposable
{
    private readonly TcpListener _parent = new(IPAddress.Loopback, 0);
    private string _asked = "";

    public ParentProxyTests() => _parent.Start();

    private int Port => ((IPEndPoint)_parent.LocalEndpoint).Port;

    public void Dispose() => _parent.Dispose();

    [Fact]
    public async Task GoodAnswer_GivesATunnelWithItsEarlyBytes()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "dlp:s3cret\n");
        var answering = AnswerAsync("HTTP/1.1 200 Connection established\r\nX: y\r\n\r\nearly");
        var outcome = await Proxy(new ParentProxyOptions { Host = "127.0.0.1", Port = Port, CredentialsFile = file }).DialAsync("a.example", 443, DialPurpose.Tls, CancellationToken.None);
        Assert.Equal(EgressProblem.None, outcome.Problem);
        using var socket = await answering;
        var buffer = new byte[5];
        await outcome.Stream!.ReadExactlyAsync(buffer);
        Assert.Equal("early", Encoding.ASCII.GetString(buffer));
        await outcome.Stream.WriteAsync("ping"u8.ToArray());
        Assert.Equal(4, await socket.ReceiveAsync(new byte[10]));
        await socket.SendAsync("pong!"u8.ToArray());
        await outcome.Stream.ReadExactlyAsync(buffer);
        Assert.Equal("pong!", Encoding.ASCII.GetString(buffer));
        Assert.Equal("CONNECT a.example:443 HTTP/1.1\r\nHost: a.example:443\r\nVia: 1.1 dlp-test\r\nProxy-Authorization: Basic ZGxwOnMzY3JldA==\r\n\r\n", _asked);
        await outcome.Stream.DisposeAsync();
        File.Delete(file);
    }

    [Theory]
    [InlineData("HTTP/1.1 407 Auth\r\nContent-Length: 0\r\n\r\n", EgressProblem.ParentAuthenticationRequired)]
    [InlineData("HTTP/1.1 403 No\r\nTransfer-Encoding: chunked\r\n\r\n", EgressProblem.ParentForbidden)]
    [InlineData("HTTP/1.0 503 Busy\r\n\r\nsorry", EgressProblem.ParentFailed)]
    [InlineData("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1/\r\n\r\n", EgressProblem.ParentFailed)]
    [InlineData("HTTP/1.1 200 OK\nX: y\n\n", EgressProblem.ParentGarbage)]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", EgressProblem.ParentGarbage)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", EgressProblem.ParentGarbage)]
    [InlineData("HTTP/1.1 101 Switching\r\n\r\n", EgressProblem.ParentGarbage)]
    [InlineData("HTTP/2 200\r\n\r\n", EgressProblem.ParentGarbage)]
    [InlineData("SSH-2.0-OpenSSH\r\n", EgressProblem.ParentGarbage)]
    [InlineData("HTTP/1.1 200 OK\r\nX", EgressProblem.ParentGarbage)]
    [InlineData("", EgressProblem.ParentGarbage)]
    public async Task OtherAnswer_HasItsProblem(string answer, EgressProblem expected)
    {
        var answering = AnswerAsync(answer);
        var dialing = Proxy().DialAsync("a.example", 443, DialPurpose.Tls, CancellationToken.None).AsTask();
        using (var socket = await answering)
        {
            socket.Shutdown(SocketShutdown.Send);
            Assert.Equal(expected, (await dialing).Problem);
        }
    }

    [Fact]
    public async Task EndlessHead_IsGarbage()
    {
        var answering = AnswerAsync("HTTP/1.1 200 OK\r\nX: " + new string('y', 20_000));
        Assert.Equal(EgressProblem.ParentGarbage, (await Proxy().DialAsync("a.example", 443, DialPurpose.Tls, CancellationToken.None)).Problem);
        (await answering).Dispose();
    }

    [Fact]
    public async Task SilentParent_TimesOut()
    {
        var answering = AnswerAsync("HTTP/1.1 100 Continue\r\n\r\n");
        var proxy = Proxy(new ParentProxyOptions { Host = "127.0.0.1", Port = Port, AnswerTimeout = TimeSpan.FromMilliseconds(150) });
        Assert.Equal(EgressProblem.TimedOut, (await proxy.DialAsync("a.example", 443, DialPurpose.Tls, CancellationToken.None)).Problem);
        (await answering).Dispose();
    }

    [Fact]
    public async Task ClosedParent_IsUnreachable()
    {
        var proxy = Proxy();
        _parent.Stop();
        Assert.Equal(EgressProblem.ParentUnreachable, (await proxy.DialAsync("a.example", 443, DialPurpose.Tls, CancellationToken.None)).Problem);
    }

    [Theory]
    [InlineData("127.0.0.1", 443, EgressProblem.AddressForbidden)]
    [InlineData("[::1]", 443, EgressProblem.AddressForbidden)]
    [InlineData("169.254.169.254", 443, EgressProblem.AddressForbidden)]
    [InlineData("localhost", 443, EgressProblem.HostForbidden)]
    [InlineData("0x7f.1", 443, EgressProblem.HostForbidden)]
    [InlineData("a.example", 22, EgressProblem.PortForbidden)]
    public async Task WhatTheGuardForbids_IsNotAskedOfTheParent(string host, int port, EgressProblem expected)
    {
        Assert.Equal(expected, (await Proxy().DialAsync(host, port, DialPurpose.Tls, CancellationToken.None)).Problem);
        Assert.False(_parent.Pending());
    }

    [Theory]
    [InlineData("corp.example")]
    [InlineData("a.corp.example")]
    [InlineData("exact.example")]
    [InlineData("10.9.9.9")]
    public async Task BypassedDestination_IsJudgedByTheGuardAndGoesDirect(string host)
    {
        var proxy = Proxy(new ParentProxyOptions { Host = "127.0.0.1", Port = Port, Bypass = [".corp.example", "exact.example", "10.0.0.0/8"] });
        Assert.Equal(EgressProblem.AddressForbidden, (await proxy.DialAsync(host, 443, DialPurpose.Tls, CancellationToken.None)).Problem);
        Assert.False(_parent.Pending());
    }

    [Fact]
    public async Task ParentThatIsOurselves_IsRefused()
    {
        var options = new EgressOptions();
        var guard = new EgressGuard(options);
        guard.SetOwnListeners([new IPEndPoint(IPAddress.Any, Port)]);
        var proxy = new ParentProxy(new ParentProxyOptions { Host = "127.0.0.1", Port = Port }, guard, new OriginDialer(guard, options, new FakeResolver(_ => [])), "dlp-test");
        Assert.Equal(EgressProblem.OwnEndpoint, (await proxy.DialAsync("a.example", 443, DialPurpose.Tls, CancellationToken.None)).Problem);
    }

    private ParentProxy Proxy(ParentProxyOptions? options = null)
    {
        var egress = new EgressOptions();
        var guard = new EgressGuard(egress);
        var direct = new OriginDialer(guard, egress, new FakeResolver(_ => [IPAddress.Parse("10.0.0.1")]));
        return new ParentProxy(options ?? new ParentProxyOptions { Host = "127.0.0.1", Port = Port }, guard, direct, "dlp-test");
    }

    private async Task<Socket> AnswerAsync(string answer)
    {
        var socket = await _parent.AcceptSocketAsync();
        var buffer = new byte[4096];
        while (!_asked.EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            _asked += Encoding.ASCII.GetString(buffer, 0, await socket.ReceiveAsync(buffer));
        }

        await socket.SendAsync(Encoding.ASCII.GetBytes(answer));
        return socket;
    }
}
