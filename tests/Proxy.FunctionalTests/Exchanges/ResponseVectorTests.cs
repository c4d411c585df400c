using Dlp.Proxy.FunctionalTests.Harness;
using Dlp.Proxy.Heads;
using Dlp.Proxy.Tests.Heads;

namespace Dlp.Proxy.FunctionalTests.Exchanges;

/// <summary>
/// Every response vector of the head guard through the whole proxy (R-01, R-05 to R-07): the client receives one well-framed answer, an error of
/// the proxy, or a visible cut; a connection that said something wrong is never used again.
/// </summary>
public sealed class ResponseVectorTests(ResponseVectorTests.Running running) : IClassFixture<ResponseVectorTests.Running>
{
    public static IEnumerable<TheoryDataRow<string, bool>> Ids =>
        ResponseVectors.ToGet.Select(v => new TheoryDataRow<string, bool>(v.Id, false)).Concat(ResponseVectors.ToHead.Select(v => new TheoryDataRow<string, bool>(v.Id, true)));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Answer_IsOneWellFramedAnswerOrAnError(string id, bool toHead)
    {
        var vector = (toHead ? ResponseVectors.ToHead : ResponseVectors.ToGet).First(v => v.Id == id);
        running.Answer = vector.Bytes;
        running.Origin.Forget();
        await using var client = await running.Proxy.OpenAsync("a.test");
        await client.WriteAsync($"{(toHead ? "HEAD" : "GET")} /first HTTP/1.1\r\nHost: a.test\r\n\r\n");
        var answer = await Message.ReadAnswerAsync(client.Wire, toHead);
        if (vector.Expected == HeadViolationKind.None)
        {
            Assert.True(answer is { IsComplete: true } && answer.Status < 600, "a good answer arrives whole");
            Assert.True(answer.Field("X-Dlp-Error") is null, "a good answer is no error: " + answer.Text);
            Assert.Equal(0, answer.Count("Transfer-Encoding") * answer.Count("Content-Length"));
            Assert.Equal(int.Parse(vector.Raw.Split("HTTP/1.").Last(p => p[2] != '1').AsSpan(2, 3), System.Globalization.CultureInfo.InvariantCulture), answer.Status);
        }
        else if (answer is { IsComplete: true })
        {
            // Bytes after a whole answer were dropped (UnsolicitedBytes), or nothing of a bad one was shown.
            Assert.True(answer.Status == 502 || vector.Expected == HeadViolationKind.UnsolicitedBytes, $"{answer.Status} for {vector.Expected}");
            Assert.DoesNotContain("bad", answer.Text.Length == 5 ? answer.Text : "", StringComparison.Ordinal);
        }
        else
        {
            // A cut: the head was sent before the fault was known. The connection ends without the end of the body.
            Assert.True(client.Wire.IsEnded);
        }

        // The next request never meets what the first left behind: a second answer that belongs to nobody.
        running.Answer = "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nsecond"u8.ToArray();
        await using var next = await running.Proxy.OpenAsync("a.test");
        Assert.Equal("second", (await next.AskAsync(RawClient.Get("a.test", "/second"))).Text);
        if (vector.Expected is not HeadViolationKind.None)
        {
            Assert.Equal(2, running.Origin.Connections.Count);
        }
    }

    public sealed class Running : IAsyncLifetime
    {
        internal TestOrigin Origin { get; private set; } = null!;

        internal TestProxy Proxy { get; private set; } = null!;

        internal byte[] Answer { get; set; } = [];

        public async ValueTask InitializeAsync()
        {
            Origin = new TestOrigin(async connection =>
            {
                if (await connection.ReadRequestAsync() is not null)
                {
                    await connection.Wire.WriteAsync(Answer);
                }
            });
            Proxy = await TestProxy.StartAsync(("a.test", Origin.EndPoint));
        }

        public async ValueTask DisposeAsync()
        {
            await Proxy.DisposeAsync();
            await Origin.DisposeAsync();
        }
    }
}
