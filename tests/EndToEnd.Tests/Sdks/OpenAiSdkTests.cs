using System.Text.Json.Nodes;
using Dlp.EndToEnd.Tests.Running;

namespace Dlp.EndToEnd.Tests.Sdks;

/// <summary>The official openai package, as developers use it, through the proxy.</summary>
[Collection(StageCollection.Name)]
public sealed class OpenAiSdkTests(Stage stage, OpenAiSdkTests.Script script) : StageTests(stage), IClassFixture<OpenAiSdkTests.Script>
{
    [Theory]
    [InlineData("chat", "chat-plain")]
    [InlineData("chatStream", "chat-stream")]
    [InlineData("chatStreamByLetter", "chat-letters")]
    [InlineData("compressedAnswer", "chat-gzip")]
    [InlineData("responses", "responses-plain")]
    [InlineData("responsesStream", "responses-stream")]
    public void PersonalDataInPrompt_OriginSeesPlaceholdersAndUserSeesValues(string scenario, string mark)
    {
        var result = script[scenario];
        Assert.Equal("You said: " + (string)result["sent"]!, (string?)result["got"]);
        AssertMasked(Assert.Single(Received(mark)));
    }

    [Theory]
    [InlineData("tool", "tool-plain")]
    [InlineData("toolStream", "tool-stream")]
    [InlineData("responsesTool", "responses-tool")]
    public void ToolCall_ArgumentsAreValidJsonWithValues(string scenario, string mark)
    {
        var result = script[scenario];
        Assert.Equal((string)result["sent"]!, (string?)result["got"]);
        AssertMasked(Assert.Single(Received(mark)));
    }

    [Fact]
    public void RunTools_ToolGetsValuesAndItsResultIsMasked()
    {
        var result = script["runTools"];
        Assert.Equal((string)result["sent"]!, (string?)result["toolGot"]);
        Assert.Equal($"The tool said: found {Samples.Email}", (string?)result["got"]);
        var received = Stage.Origin.Received("tool-run");
        Assert.Equal(2, received.Count);
        Assert.All(received, AssertMasked);
        Assert.Contains("found EMAIL_", Body(received[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void ResponsesStream_EveryCopyOfTheTextIsRestoredAndEventsStayInOrder()
    {
        var result = script["responsesStream"];
        var wanted = "You said: " + (string)result["sent"]!;
        Assert.Equal(wanted, (string?)result["done"]);
        Assert.Equal(wanted, (string?)result["final"]);
        Assert.Equal("The user wrote: " + (string)result["sent"]!, (string?)result["summary"]);
        Assert.True((bool)result["inOrder"]!);
        Assert.InRange((int)result["events"]!, 10, 10_000);
    }

    [Fact]
    public void ChatStream_KeepsItsChunksAndUsage()
    {
        var result = script["chatStream"];
        Assert.InRange((int)result["chunks"]!, 5, 10_000);
        Assert.InRange((int)result["usage"]!, 1, 10_000);
    }

    [Fact]
    public void SecondTurn_ResendsTheSamePlaceholders()
    {
        var result = script["turns"];
        Assert.Equal("You said: " + (string)result["sent"]!, (string?)result["first"]);
        Assert.Equal("You said: turns-second for " + Samples.Email, (string?)result["second"]);
        var received = Received("turns-first");
        Assert.Equal(2, received.Count);
        Assert.All(received, AssertMasked);
        var (first, second) = (Messages(received[0]), Messages(received[1]));
        Assert.Equal(4, second.Count);
        var prompt = (string)first[1]!["content"]!;
        Assert.Equal(prompt, (string?)second[1]!["content"]);
        Assert.Equal("You said: " + prompt, (string?)second[2]!["content"]);
        var placeholder = prompt[prompt.IndexOf("EMAIL_", StringComparison.Ordinal)..][.."EMAIL_00000000".Length];
        Assert.Equal("turns-second for " + placeholder, (string?)second[3]!["content"]);
    }

    [Theory]
    [InlineData("blocked", "blocked-chat")]
    [InlineData("blockedStream", "blocked-stream")]
    [InlineData("responsesBlocked", "blocked-response")]
    public void SecretInPrompt_SdkThrows400WithTheMessage(string scenario, string mark)
    {
        var result = script[scenario];
        Assert.Equal("BadRequestError", (string?)result["threw"]);
        Assert.Equal(400, (int)result["status"]!);
        Assert.Contains("This message contains a key or password", (string?)result["message"], StringComparison.Ordinal);
        Assert.Empty(Received(mark + " "));
        Assert.False(Stage.Origin.HasSeen(Samples.KeySecret));
    }

    [Fact]
    public void SecretInResponsesStream_EndsAsARefusal()
    {
        var result = script["responsesBlockedStream"];
        Assert.Equal("refusal", (string?)result["type"]);
        Assert.Equal("completed", (string?)result["status"]);
        Assert.Contains("This message contains a key or password", (string?)result["refusal"], StringComparison.Ordinal);
        Assert.Equal((string?)result["refusal"], (string?)result["deltas"]);
        Assert.Empty(Stage.Origin.Received("blocked-response-stream"));
    }

    [Fact]
    public void BlockedRequests_AreTriedOnce()
    {
        // Four scenarios are blocked; the SDK would try twice more if it took a refusal for a fault.
        Assert.Equal(4, script.Records.Count(static r => (string?)r["action"] == "block"));
        Assert.All(script.Records.Where(static r => (string?)r["action"] == "block"), static r => Assert.Equal("refused", (string?)r["outcome"]?["result"]));
    }

    [Fact]
    public void Trail_HoldsEveryExchangeAndNoValue()
    {
        var exchanges = script.Records.Where(static r => (string?)r["kind"] == "exchange").ToList();
        Assert.Equal(14, exchanges.Count(static r => (string?)r["action"] == "mask"));
        foreach (var value in new[] { Samples.Email, Samples.Card, Samples.KeyId, Samples.KeySecret })
        {
            Assert.DoesNotContain(script.Records, r => r.ToJsonString().Contains(value, StringComparison.Ordinal));
            Assert.DoesNotContain(value, Stage.Proxy.Log, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void EmbeddingsAndModels_AreServed()
    {
        Assert.Equal(2, (int)script["embeddings"]["count"]!);
        AssertMasked(Assert.Single(Stage.Origin.Received("embed-me")));
        Assert.InRange((int)script["models"]["count"]!, 1, 100);
    }

    internal static void AssertMasked(JsonObject received)
    {
        var body = Body(received);
        Assert.Contains("EMAIL_", body, StringComparison.Ordinal);
        Assert.DoesNotContain(Samples.Email, body, StringComparison.Ordinal);
        Assert.DoesNotContain(Samples.Card, body, StringComparison.Ordinal);
        _ = JsonNode.Parse(body); // still JSON
    }

    internal static string Body(JsonObject received) => (string)received["body"]!;

    internal static JsonArray Messages(JsonObject received) => JsonNode.Parse(Body(received))!["messages"]!.AsArray();

    private List<JsonObject> Received(string mark) => [.. Stage.Origin.Received(mark).Where(static r => (string?)r["host"] == "api.openai.com")];

    /// <summary>Runs the script once.</summary>
    public sealed class Script(Stage stage) : IAsyncLifetime
    {
        private JsonObject _results = [];

        internal List<JsonObject> Records { get; private set; } = [];

        internal JsonObject this[string scenario] => _results[scenario]!.AsObject();

        public async ValueTask InitializeAsync()
        {
            var before = await stage.Proxy.LastRecordAsync();
            _results = await NodeScript.RunAsync(stage, "openai.mjs");

            // Outcomes follow their records within 250 ms.
            await Task.Delay(400);
            Records = await stage.Proxy.RecordsAsync(before);
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
