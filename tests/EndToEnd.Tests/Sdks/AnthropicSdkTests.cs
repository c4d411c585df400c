using System.Text.Json.Nodes;
using Dlp.EndToEnd.Tests.Running;

namespace Dlp.EndToEnd.Tests.Sdks;

/// <summary>The official @anthropic-ai/sdk package through the proxy.</summary>
[Collection(StageCollection.Name)]
public sealed class AnthropicSdkTests(Stage stage, AnthropicSdkTests.Script script) : StageTests(stage), IClassFixture<AnthropicSdkTests.Script>
{
    [Theory]
    [InlineData("message", "message-plain")]
    [InlineData("stream", "message-stream")]
    public void PersonalDataInPrompt_OriginSeesPlaceholdersAndUserSeesValues(string scenario, string mark)
    {
        var result = script[scenario];
        Assert.Equal("You said: " + (string)result["sent"]!, (string?)result["got"]);
        Assert.Equal("end_turn", (string?)result["stop"]);
        OpenAiSdkTests.AssertMasked(Assert.Single(Received(mark)));
    }

    [Fact]
    public void Stream_DeltasAreRestoredToo() => Assert.Equal((string)script["stream"]["got"]!, (string?)script["stream"]["deltas"]);

    [Theory]
    [InlineData("tool", "tool-plain", 1)]
    [InlineData("toolStream", "tool-stream", 2)]
    public void ToolUse_InputHoldsValues(string scenario, string mark, int requests)
    {
        var result = script[scenario];
        Assert.Equal((string)result["sent"]!, (string?)result["got"]);
        Assert.Equal("tool_use", (string?)result["stop"]);
        var received = Received(mark);
        Assert.Equal(requests, received.Count);
        Assert.All(received, OpenAiSdkTests.AssertMasked);
    }

    [Fact]
    public void ToolUseStream_JsonDeltasAreRestoredAndTheResultIsMasked()
    {
        var result = script["toolStream"];
        Assert.Equal((string)result["sent"]!, (string?)result["fromDeltas"]);
        Assert.Equal("The tool said: found " + Samples.Email, (string?)result["afterResult"]);
        Assert.Contains("found EMAIL_", OpenAiSdkTests.Body(Received("tool-stream")[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void CountTokens_IsMasked()
    {
        Assert.InRange((int)script["countTokens"]["tokens"]!, 1, 10_000);
        OpenAiSdkTests.AssertMasked(Assert.Single(Received("count-tokens")));
    }

    [Fact]
    public void SecondTurn_ResendsTheSamePlaceholders()
    {
        var result = script["turns"];
        Assert.Equal("You said: turns-second for " + Samples.Email, (string?)result["second"]);
        var received = Received("turns-first");
        Assert.Equal(2, received.Count);
        var (first, second) = (OpenAiSdkTests.Messages(received[0]), OpenAiSdkTests.Messages(received[1]));
        var prompt = (string)first[0]!["content"]!;
        Assert.Contains("EMAIL_", prompt, StringComparison.Ordinal);
        Assert.Equal(prompt, (string?)second[0]!["content"]);
        Assert.Equal("You said: " + prompt, (string?)second[1]!["content"]![0]!["text"]);
        Assert.All(received, OpenAiSdkTests.AssertMasked);
    }

    [Fact]
    public void SignedThinking_ComesBackAsTheOriginSignedIt()
    {
        var result = script["signedThinking"];
        Assert.Equal("You said: " + (string)result["sent"]!, (string?)result["got"]);
        Assert.Equal("You said: thinking-second", (string?)result["second"]);
    }

    [Theory]
    [InlineData("blocked", "blocked-message")]
    [InlineData("blockedStream", "blocked-stream")]
    public void SecretInPrompt_ShowsAsTheModelsRefusal(string scenario, string mark)
    {
        var result = script[scenario];
        Assert.Equal("refusal", (string?)result["stop"]);
        Assert.Contains("This message contains a key or password", (string?)result["got"], StringComparison.Ordinal);
        Assert.Empty(Received(mark));
    }

    [Fact]
    public void SecretInCountTokens_Throws400()
    {
        var result = script["blockedCount"];
        Assert.Equal("BadRequestError", (string?)result["threw"]);
        Assert.Contains("This message contains a key or password", (string?)result["message"], StringComparison.Ordinal);
        Assert.Empty(Received("blocked-count"));
    }

    private List<JsonObject> Received(string mark) => [.. Stage.Origin.Received(mark).Where(static r => (string?)r["host"] == "api.anthropic.com")];

    /// <summary>Runs the script once.</summary>
    public sealed class Script(Stage stage) : IAsyncLifetime
    {
        private JsonObject _results = [];

        internal JsonObject this[string scenario] => _results[scenario]!.AsObject();

        public async ValueTask InitializeAsync() => _results = await NodeScript.RunAsync(stage, "anthropic.mjs");

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
