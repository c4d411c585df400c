using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Dlp.DemoOrigin.Tests;

/// <summary>Wire shapes that no SDK checks; the official SDKs check the rest in EndToEnd.Tests.</summary>
public sealed class DemoAppTests(RunningOrigin origin) : IClassFixture<RunningOrigin>
{
    private const string Prompt = "電話 [PHONE_1] \"q\" \\ 😀";

    [Theory]
    [InlineData("https://api.openai.com/v1/models")]
    [InlineData("https://api.anthropic.com/_received")]
    [InlineData("https://chatgpt.com/")]
    public async Task EachHost_IsOnTheCertificate(string address) =>
        Assert.Equal(HttpStatusCode.OK, (await origin.Client.GetAsync(new Uri(address))).StatusCode);

    [Fact]
    public async Task ChatGptStream_RebuildsToTheAnswerAndTheHistoryAgrees()
    {
        string stream = await PostAsync("/backend-api/f/conversation", new JsonObject
        {
            ["messages"] = new JsonArray(new JsonObject { ["id"] = "u1", ["content"] = new JsonObject { ["content_type"] = "text", ["parts"] = new JsonArray(Prompt) } }),
        });
        string[] frames = stream.Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("event: delta_encoding\ndata: \"v1\"", frames[0]);
        Assert.Equal("data: [DONE]", frames[^1]);
        JsonObject[] data = [.. frames[1..^1].Select(frame => JsonNode.Parse(frame[(frame.IndexOf("data: ", StringComparison.Ordinal) + 6)..])!.AsObject())];
        Assert.Equal(Prompt, (string?)data.Single(frame => (string?)frame["type"] == "input_message")["input_message"]!["content"]!["parts"]![0]);
        Assert.Equal("message_stream_complete", (string?)data[^1]["type"]);

        string answer = "";
        foreach (var frame in data.Where(frame => frame["type"] is null))
        {
            answer += frame["v"] switch
            {
                JsonValue text => (string?)text,
                JsonArray patch => (string?)patch.Single(step => (string?)step!["o"] == "append")!["v"],
                var message => (string?)message!["message"]!["content"]!["parts"]![0],
            };
        }

        Assert.Equal("You said: " + Prompt, answer);

        var history = (await origin.Client.GetFromJsonAsync<JsonObject>($"/backend-api/conversation/{data[^1]["conversation_id"]}"))!;
        Assert.Equal(answer, (string?)history["mapping"]![(string)history["current_node"]!]!["message"]!["content"]!["parts"]![0]);
        Assert.Equal(Prompt, (string?)history["mapping"]!["u1"]!["message"]!["content"]!["parts"]![0]);
    }

    [Fact]
    public async Task ResponsesStream_NumbersEventsAndRepeatsTheWholeText()
    {
        string stream = await PostAsync("/v1/responses", new JsonObject { ["input"] = Prompt, ["stream"] = true });
        JsonObject[] events = [.. stream.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(frame => JsonNode.Parse(frame[(frame.IndexOf("data: ", StringComparison.Ordinal) + 6)..])!.AsObject())];

        Assert.Equal(Enumerable.Range(0, events.Length), events.Select(one => (int)one["sequence_number"]!));
        Assert.Equal("You said: " + Prompt, string.Concat(events.Where(one => (string?)one["type"] == "response.output_text.delta").Select(one => (string?)one["delta"])));
        foreach (var text in new[] { Last("response.output_text.done")["text"], Last("response.content_part.done")["part"]!["text"], Last("response.output_item.done")["item"]!["content"]![0]!["text"], Last("response.completed")["response"]!["output"]![0]!["content"]![0]!["text"] })
        {
            Assert.Equal("You said: " + Prompt, (string?)text);
        }

        JsonObject Last(string type) => events.Last(one => (string?)one["type"] == type);
    }

    [Fact]
    public async Task ChangedThinking_IsRefusedAndUnchangedAccepted()
    {
        var ask = new JsonObject { ["max_tokens"] = 9, ["thinking"] = new JsonObject { ["type"] = "enabled" }, ["messages"] = new JsonArray(new JsonObject { ["role"] = "user", ["content"] = Prompt }) };
        var answer = JsonNode.Parse(await PostAsync("/v1/messages", ask))!;
        var messages = (JsonArray)ask["messages"]!;
        messages.Add(new JsonObject { ["role"] = "assistant", ["content"] = answer["content"]!.DeepClone() });
        messages.Add(new JsonObject { ["role"] = "user", ["content"] = "again" });
        Assert.Contains("You said: again", await PostAsync("/v1/messages", ask), StringComparison.Ordinal);

        messages[1]!["content"]![0]!["thinking"] = "other";
        using var refused = await origin.Client.PostAsJsonAsync("/v1/messages", ask);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Fact]
    public async Task ReceivedRequests_KeepTheBodyAndHideTheKey()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/embeddings?mark=here") { Content = JsonContent.Create(new { input = Prompt }) };
        request.Headers.Add("Authorization", "Bearer sk-secret-value");
        using var response = await origin.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);

        var entry = (await origin.Client.GetFromJsonAsync<JsonArray>("/_received"))!.Last(one => (string?)one!["query"] == "?mark=here")!;
        Assert.Equal(Prompt, (string?)JsonNode.Parse((string)entry["body"]!)!["input"]);
        Assert.Equal("(hidden)", (string?)entry["headers"]!["authorization"]);
        Assert.Contains(await File.ReadAllLinesAsync(origin.LogFile), line => line.Contains("?mark=here", StringComparison.Ordinal) && line.Contains("[PHONE_1]", StringComparison.Ordinal));
        Assert.DoesNotContain("sk-secret-value", await File.ReadAllTextAsync(origin.LogFile), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/v1/chat/completions", "error")]
    [InlineData("/v1/responses", "error")]
    [InlineData("/v1/embeddings", "error")]
    [InlineData("/v1/messages", "error")]
    [InlineData("/backend-api/f/conversation", "detail")]
    public async Task BodyThatIsNoJson_IsRefusedInTheServicesOwnForm(string path, string member)
    {
        using var content = new StringContent("[1", Encoding.UTF8, "application/json");
        using var response = await origin.Client.PostAsync(new Uri(path, UriKind.Relative), content);

        Assert.InRange((int)response.StatusCode, 400, 422);
        Assert.NotNull((await response.Content.ReadFromJsonAsync<JsonObject>())![member]);
    }

    [Fact]
    public async Task UnknownContentEncoding_IsRefusedNotMisread()
    {
        using var content = new StringContent("{}", Encoding.UTF8, "application/json");
        content.Headers.ContentEncoding.Add("zstd");
        using var response = await origin.Client.PostAsync(new Uri("/v1/responses", UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    private async Task<string> PostAsync(string path, JsonObject body)
    {
        using var response = await origin.Client.PostAsJsonAsync(path, body);
        _ = response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }
}
