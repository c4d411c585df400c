using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dlp.Policy.Words;
using Dlp.Proxy.FunctionalTests.Harness;

namespace Dlp.Proxy.FunctionalTests.Masking;

/// <summary>Placeholders go out and real values come back, wherever the origin cuts its stream.</summary>
public sealed class RestoringTests
{
    private const int Chunkings = 1000;
    private const int Connections = 8;

    [Fact]
    public async Task ThousandChunkings_GiveTheOriginalText()
    {
        await using var origin = new TestOrigin(async connection =>
        {
            while (await connection.ReadRequestAsync() is { } request)
            {
                await EchoAsync(connection.Wire, request);
            }
        });
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        _ = await Task.WhenAll(Enumerable.Range(0, Connections).Select(async worker =>
        {
            await using var client = await proxy.OpenAsync("ai.test");
            for (var seed = worker; seed < Chunkings; seed += Connections)
            {
                var text = $"Dear NAME-{seed}, meet NAME-{seed + 1}; NAME-{seed} knows. \\u65e5\\u672c NAME-7";
                var answer = await client.AskAsync(RawClient.Post("ai.test", RawClient.Prompt(text, stream: true), fields: $"Content-Type: application/json\r\nX-Seed: {seed}\r\n"));
                Assert.True(answer.IsComplete);
                Assert.Equal(JsonSerializer.Deserialize<string>($"\"{text}\""), Text(Encoding.UTF8.GetString(answer.Body)));
            }

            return worker;
        }));
        Assert.Equal(Chunkings, origin.Requests.Count);
        Assert.All(origin.Requests, r => Assert.DoesNotContain("NAME-", r.Text, StringComparison.Ordinal));
        Assert.All(proxy.Trail.Records, r => Assert.Equal(DecisionAction.Mask, r.Action));
        await Deadline.Until(() => proxy.Trail.Outcomes.Count == Chunkings, "outcomes");
        Assert.All(proxy.Trail.Outcomes, o => Assert.Equal((ExchangeResult.Completed, 4), (o.Result, o.Restored)));
    }

    // Another subject's placeholders mean nothing.
    [Fact]
    public async Task PlaceholderOfSomebodyElse_StaysAPlaceholder()
    {
        var seen = "";
        await using var origin = TestOrigin.Answering(r =>
        {
            seen = seen.Length == 0 ? (string)JsonNode.Parse(r.Text)!["messages"]![0]!["content"]! : seen;
            return TestOrigin.Ok(JsonSerializer.Serialize(new { choices = new[] { new { message = new { role = "assistant", content = seen } } } })).Replace("text/plain", "application/json", StringComparison.Ordinal);
        });
        await using var proxy = await TestProxy.StartAsync(("ai.test", origin.EndPoint));
        await using var alice = await proxy.OpenAsync("ai.test", from: "127.0.0.2");
        await using var bob = await proxy.OpenAsync("ai.test", from: "127.0.0.3");
        Assert.Contains("NAME-1", (await alice.AskAsync(RawClient.Post("ai.test", RawClient.Prompt("NAME-1")))).Text, StringComparison.Ordinal);
        var answer = await bob.AskAsync(RawClient.Post("ai.test", RawClient.Prompt("NAME-2")));
        Assert.DoesNotContain("NAME-", answer.Text, StringComparison.Ordinal);
        Assert.Contains(seen, answer.Text, StringComparison.Ordinal);
    }

    // The model's stream: text cut into deltas at random, bytes cut into chunks at random.
    private static async Task EchoAsync(Wire wire, Message request)
    {
        var random = new Random(int.Parse(request.Field("X-Seed")!, System.Globalization.CultureInfo.InvariantCulture));
        var text = (string)JsonNode.Parse(request.Body)!["messages"]![0]!["content"]!;
        var events = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var size = Math.Min(random.Next(1, 12), text.Length - at);
            _ = events.Append("data: ").Append(JsonSerializer.Serialize(new { id = "c", @object = "chat.completion.chunk", choices = new[] { new { index = 0, delta = new { content = text.Substring(at, size) } } } })).Append("\n\n");
            at += size;
        }

        _ = events.Append("data: {\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n");
        await wire.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n");
        var bytes = Encoding.UTF8.GetBytes(events.ToString());
        for (var at = 0; at < bytes.Length;)
        {
            var size = Math.Min(random.Next(1, 400), bytes.Length - at);
            await wire.WriteAsync([.. Encoding.ASCII.GetBytes($"{size:x}\r\n"), .. bytes.AsSpan(at, size), .. "\r\n"u8]);
            at += size;
        }

        await wire.WriteAsync("0\r\n\r\n");
    }

    private static string Text(string stream) => string.Concat(stream.Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
        .Select(e => e["data: ".Length..])
        .Where(d => d != "[DONE]")
        .Select(d => (string?)JsonNode.Parse(d)!["choices"]![0]!["delta"]!["content"]));
}
