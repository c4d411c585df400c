using System.Net;
using System.Net.Sockets;
using System.Text;
using Dlp.Proxy.Heads;

namespace Dlp.Proxy.FunctionalTests.Heads;

/// <summary>Real SocketsHttpHandler with the guard as its plaintext filter, against a raw socket origin.</summary>
public sealed class HandlerGuardTests : IDisposable
{
    private readonly TcpListener _origin = new(IPAddress.Loopback, 0);
    private readonly HttpMessageInvoker _client = new(new SocketsHttpHandler { PlaintextStreamFilter = ResponseHeadGuard.Filter(HeadLimits.Default), UseProxy = false, AllowAutoRedirect = false });

    public HandlerGuardTests() => _origin.Start();

    public void Dispose()
    {
        _client.Dispose();
        _origin.Dispose();
    }

    public static TheoryData<string, HeadViolationKind> BadHeads => new()
    {
        { "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!", HeadViolationKind.ContentLengthRepeated },
        { "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", HeadViolationKind.LengthAndTransferEncoding },
        { "HTTP/1.1 200 OK\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", HeadViolationKind.TransferEncodingSyntax },
        { "HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", HeadViolationKind.TransferEncodingInHttp10 },
        { "HTTP/1.1 200 OK\nContent-Length: 0\n\n", HeadViolationKind.BareLineFeed },
        { "HTTP/1.1 200 OK\r\nContent-Length : 0\r\n\r\n", HeadViolationKind.SpaceBeforeColon },
        { "HTTP/1.2 200 OK\r\nContent-Length: 0\r\n\r\n", HeadViolationKind.VersionUnsupported },
        { "HTTP/1.1 099 OK\r\nContent-Length: 0\r\n\r\n", HeadViolationKind.StatusOutOfRange },
        { "HTTP/1.1 200 OK\r\nContent-Length: +1\r\n\r\nx", HeadViolationKind.ContentLengthSyntax },
        { "HTTP/1.1 200 OK\r\nContent-Length: 1, 1\r\n\r\nx", HeadViolationKind.ContentLengthSyntax },
        { "HTTP/1.1 200 OK\r\nContent-Length:\r\n\r\nx", HeadViolationKind.ContentLengthSyntax },
        { "HTTP/1.1 200 OK\r\nX: a\0b\r\nContent-Length: 0\r\n\r\n", HeadViolationKind.HeaderValueByte },
        { "HTTP/1.1 200 OK\r\nX: a\rb\r\nContent-Length: 0\r\n\r\n", HeadViolationKind.BareCarriageReturn },
        { "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n", HeadViolationKind.SwitchingUnasked },
    };

    [Theory]
    [MemberData(nameof(BadHeads))]
    public async Task BadHead_FailsTheRequestInsteadOfHanging(string answer, HeadViolationKind expected)
    {
        var origin = AnswerAsync(answer);
        var thrown = await Assert.ThrowsAsync<HttpRequestException>(() => SendAsync("/"));
        Assert.Equal(expected, Kind(thrown));
        (await origin).Dispose();
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\n0\r\n\r\n", HeadViolationKind.BareLineFeed)]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;\r\nhello\r\n0\r\n\r\n", HeadViolationKind.ChunkExtension)]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nContent-Length: 1\r\n\r\n", HeadViolationKind.TrailerRefused)]
    public async Task BadChunks_NeverMakeACompleteBody(string answer, HeadViolationKind expected)
    {
        var origin = AnswerAsync(answer);
        var thrown = await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            using var response = await SendAsync("/");
            await response.Content.ReadAsByteArrayAsync();
        });
        Assert.Equal(expected, Kind(thrown));
        (await origin).Dispose();
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhello")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n")]
    public async Task TruncatedBody_IsAnError(string answer)
    {
        var origin = AnswerAsync(answer);
        using var response = await SendAsync("/");
        (await origin).Shutdown(SocketShutdown.Both);
        var thrown = await Assert.ThrowsAnyAsync<Exception>(() => response.Content.ReadAsByteArrayAsync());
        Assert.Equal(HeadViolationKind.Truncated, Kind(thrown));
    }

    [Fact]
    public async Task GoodAnswers_ReuseOneConnection()
    {
        var served = ServeAsync(
            "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
            "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n",
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\nX: y\r\n\r\n",
            "HTTP/1.1 204 No Content\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        Assert.Equal("hello", await ReadAsync(HttpMethod.Get));
        Assert.Equal("", await ReadAsync(HttpMethod.Head));
        Assert.Equal("hello", await ReadAsync(HttpMethod.Post, new StringContent("body")));
        Assert.Equal("", await ReadAsync(HttpMethod.Delete));
        Assert.Equal("ok", await ReadAsync(HttpMethod.Put, new StreamContent(new MemoryStream(new byte[100_000]))));
        await served;
        Assert.False(_origin.Pending());
    }

    [Fact]
    public async Task UnsolicitedResponse_IsNeverServedToTheNextRequest()
    {
        var first = AnswerAsync("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        Assert.Equal("ok", await ReadAsync(HttpMethod.Get));
        using var connection = await first;
        await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil"u8.ToArray());
        await Task.Delay(100);

        var second = AnswerAsync("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ngood");
        Assert.Equal("good", await ReadAsync(HttpMethod.Get));
        (await second).Dispose();
    }

    private static HeadViolationKind Kind(Exception? thrown)
    {
        while (thrown is not null and not ResponseHeadException)
        {
            thrown = thrown.InnerException;
        }

        return thrown is ResponseHeadException found ? found.Kind : HeadViolationKind.None;
    }

    private async Task<string> ReadAsync(HttpMethod method, HttpContent? content = null)
    {
        using var response = await SendAsync("/", method, content);
        return await response.Content.ReadAsStringAsync();
    }

    private Task<HttpResponseMessage> SendAsync(string path, HttpMethod? method = null, HttpContent? content = null)
    {
        var request = new HttpRequestMessage(method ?? HttpMethod.Get, "http://127.0.0.1:" + ((IPEndPoint)_origin.LocalEndpoint).Port + path) { Content = content };
        return _client.SendAsync(request, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(15));
    }

    private async Task<Socket> AnswerAsync(string answer)
    {
        var socket = await _origin.AcceptSocketAsync();
        await ReadRequestAsync(socket);
        await socket.SendAsync(Encoding.Latin1.GetBytes(answer));
        return socket;
    }

    private async Task ServeAsync(params string[] answers)
    {
        using var socket = await _origin.AcceptSocketAsync();
        foreach (var answer in answers)
        {
            await ReadRequestAsync(socket);
            await socket.SendAsync(Encoding.Latin1.GetBytes(answer));
        }
    }

    private static async Task ReadRequestAsync(Socket socket)
    {
        var buffer = new byte[64 * 1024];
        using var framer = new RequestFramer(HeadLimits.Default);
        for (var ended = false; !ended;)
        {
            var count = await socket.ReceiveAsync(buffer);
            Assert.Equal(count, framer.Take(buffer.AsSpan(0, count), out ended));
        }
    }
}
