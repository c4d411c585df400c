using System.Net;
using System.Net.WebSockets;
using System.Text;
using Dlp.Policy.Words;
using Dlp.Proxy.FunctionalTests.Harness;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Dlp.Proxy.FunctionalTests.Forwarding;

/// <summary>WebSockets pass, and the record says that nobody read them; other upgrades do not (W-05, W-08).</summary>
public sealed class WebSocketTests
{
    private const string Handshake = "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Messages_PassBothWays(int version)
    {
        await using var origin = await Http2Origin.StartAsync(
            async context =>
            {
                using var socket = await context.WebSockets.AcceptWebSocketAsync();
                var buffer = new byte[100_000];
                while (await socket.ReceiveAsync(buffer, CancellationToken.None) is { MessageType: not WebSocketMessageType.Close } received)
                {
                    await socket.SendAsync(buffer.AsMemory(0, received.Count), received.MessageType, received.EndOfMessage, CancellationToken.None);
                }

                await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", CancellationToken.None);
            },
            HttpProtocols.Http1AndHttp2);
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        using var invoker = proxy.CreateClient();
        using var client = new ClientWebSocket();
        client.Options.HttpVersion = new Version(version, version == 1 ? 1 : 0);
        client.Options.HttpVersionPolicy = HttpVersionPolicy.RequestVersionExact;
        await client.ConnectAsync(new Uri("wss://ai.test/socket"), invoker, CancellationToken.None).InTime();
        var buffer = new byte[100_000];
        foreach (var size in new[] { 1, 125, 126, 65_535, 70_000 })
        {
            var sent = Encoding.ASCII.GetBytes(new string('x', size));
            await client.SendAsync(sent, WebSocketMessageType.Text, true, CancellationToken.None).InTime();
            var total = 0;
            WebSocketReceiveResult received;
            do
            {
                received = await client.ReceiveAsync(new ArraySegment<byte>(buffer, total, buffer.Length - total), CancellationToken.None).InTime();
                total += received.Count;
            }
            while (!received.EndOfMessage);
            Assert.Equal(size, total);
        }

        await client.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", CancellationToken.None).InTime();
        var record = Assert.Single(proxy.Trail.Records);
        Assert.Equal((DecisionAction.Allow, "/socket"), (record.Action, record.Path));
        Assert.Contains("not inspected", record.Reason, StringComparison.Ordinal);
        var outcome = await proxy.Trail.OnlyOutcomeAsync();
        Assert.Equal((ExchangeResult.Completed, version == 1 ? 101 : 200), (outcome.Result, outcome.Status));
        Assert.True(outcome.AnswerBytes > 100_000);
    }

    // What follows the handshake in the same segment is the socket's.
    [Fact]
    public async Task BytesBehindTheHandshake_PassOnce()
    {
        await using var origin = new TestOrigin(async connection =>
        {
            _ = await connection.ReadHeadAsync();
            await connection.Wire.WriteAsync("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\nwelcome\n");
            var line = await connection.Wire.ReadLineAsync();
            await connection.Wire.WriteAsync("echo " + line);
            _ = await connection.Wire.ReadToEndAsync();
        });
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test");
        await client.WriteAsync(RawClient.Get("ai.test", "/ws", Handshake));
        Assert.StartsWith("HTTP/1.1 101 ", await client.Wire.ReadHeadAsync(), StringComparison.Ordinal);
        Assert.Equal("welcome\n", await client.Wire.ReadLineAsync());
        await client.WriteAsync("GET /evil HTTP/9\n");
        Assert.Equal("echo GET /evil HTTP/9\n", await client.Wire.ReadLineAsync());
    }

    [Fact]
    public async Task OriginThatDeclinesTheUpgrade_IsHeard()
    {
        await using var origin = TestOrigin.Answering(_ => "HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nno");
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test");
        var answer = await client.AskAsync(RawClient.Get("ai.test", "/ws", Handshake));
        Assert.Equal((403, "no"), (answer.Status, answer.Text));
    }

    [Fact]
    public async Task AppThatIsForbidden_IsForbiddenForSocketsToo()
    {
        var policy = TestPolicies.Compile("version: 1\nname: no-sockets\ndefault: allow\nrules:\n  - id: no\n    mode: enforce\n    scope: { apps: { include: [\"host:ai.test\"] } }\n    action: block\n");
        await using var origin = TestOrigin.Answering(_ => "");
        await using var proxy = await TestProxy.StartAsync(new TestProxy.Setup { Policy = policy }, ("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test");
        Assert.InRange((await client.AskAsync(RawClient.Get("ai.test", "/ws", Handshake))).Status, 400, 403);
        Assert.Empty(origin.Connections);
        Assert.Equal(DecisionAction.Block, Assert.Single(proxy.Trail.Records).Action);
    }

    // Text of an answer that only looks like an upgrade.
    [Theory]
    [InlineData("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n")]
    [InlineData("HTTP/1.1 101 Switching Protocols\r\n\r\n")]
    public async Task SwitchToAnotherProtocol_IsRefused(string bytes)
    {
        await using var origin = TestOrigin.Answering(_ => bytes);
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        await using var client = await proxy.OpenAsync("ai.test");
        Assert.Equal(502, (await client.AskAsync(RawClient.Get("ai.test", "/ws", Handshake))).Status);
    }
}
