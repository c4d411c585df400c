using System.Net.Sockets;
using Dlp.Policy.Words;
using Dlp.Proxy.FunctionalTests.Harness;

namespace Dlp.Proxy.FunctionalTests;

/// <summary>Stopping without cutting anybody off (L-08).</summary>
public sealed class DrainTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task StopWhileAStreamRuns_LetsItFinishAndClosesTheRest(bool finishes)
    {
        var go = new TaskCompletionSource();
        await using var origin = new TestOrigin(async connection =>
        {
            while (await connection.ReadRequestAsync() is { } request)
            {
                if (request.Target != "/stream")
                {
                    await connection.Wire.WriteAsync(TestOrigin.Ok("short"));
                    continue;
                }

                await connection.Wire.WriteAsync("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n");
                await go.Task;
                await connection.Wire.WriteAsync("4\r\nlast\r\n0\r\n\r\n");
            }
        });
        var setup = new TestProxy.Setup { Limits = new LimitOptions { DrainTimeout = finishes ? TimeSpan.FromSeconds(15) : TimeSpan.FromMilliseconds(500) } };
        await using var proxy = await TestProxy.StartAsync(setup, ("ai.test", origin.EndPoint));
        await using var idle = await proxy.OpenAsync("ai.test");
        Assert.Equal("short", (await idle.AskAsync(RawClient.Get("ai.test"))).Text);
        await using var busy = await proxy.OpenAsync("ai.test");
        await busy.WriteAsync(RawClient.Get("ai.test", "/stream"));
        _ = await busy.Wire.ReadHeadAsync();
        Assert.Equal("5\r\n", await busy.Wire.ReadLineAsync());

        var stopping = proxy.Server.StopAsync(CancellationToken.None);
        Assert.Empty(await idle.Wire.ReadToEndAsync());
        _ = await Assert.ThrowsAnyAsync<SocketException>(async () =>
        {
            await using var late = await proxy.ConnectAsync();
        });
        if (finishes)
        {
            Assert.False(stopping.IsCompleted);
            go.SetResult();
            Assert.EndsWith("last\r\n0\r\n\r\n", "5\r\n" + System.Text.Encoding.ASCII.GetString(await busy.Wire.ReadToEndAsync()), StringComparison.Ordinal);
            await stopping.InTime();
            Assert.All(proxy.Trail.Outcomes, o => Assert.Equal(ExchangeResult.Completed, o.Result));
            Assert.Equal(2, proxy.Trail.Outcomes.Count);
        }
        else
        {
            // The drain time is over: the stream is cut, visibly, and its record says so.
            await stopping.InTime();
            Assert.DoesNotContain("0\r\n\r\n", System.Text.Encoding.ASCII.GetString(await busy.Wire.ReadToEndAsync()), StringComparison.Ordinal);
            await Deadline.Until(() => proxy.Trail.Outcomes.Count == 2, "outcome");
            Assert.Contains(proxy.Trail.Outcomes, o => o.Result != ExchangeResult.Completed);
            go.SetResult();
        }
    }
}
