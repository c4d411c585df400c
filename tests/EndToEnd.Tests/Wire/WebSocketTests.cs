using System.Text.Json.Nodes;
using Dlp.EndToEnd.Tests.Running;

namespace Dlp.EndToEnd.Tests.Wire;

/// <summary>WebSockets through the proxy, over both HTTP versions.</summary>
[Collection(StageCollection.Name)]
public sealed class WebSocketTests(Stage stage, WebSocketTests.Script script) : StageTests(stage), IClassFixture<WebSocketTests.Script>
{
    [Fact]
    public void Http1Upgrade_CarriesMessagesBothWays()
    {
        var result = script["http1"];
        Assert.True((bool?)result["same"], result.ToJsonString());
        Assert.Equal(1000, (int)result["code"]!);
        Assert.Equal("chat", (string?)result["protocol"]);
        Assert.Contains(Stage.Origin.Received("socket-one"), static r => (string?)r["method"] == "WS");
    }

    [Fact]
    public void Http2ExtendedConnect_CarriesMessagesBothWays()
    {
        var result = script["http2"];
        Assert.True((bool?)result["offered"], result.ToJsonString());
        Assert.Equal(200, (int)result["status"]!);
        Assert.Equal("socket-two", (string?)result["got"]);
    }

    [Fact]
    public void Sockets_AreInTheTrailAsNotInspected() =>
        Assert.Equal(2, script.Records.Count(static r => (string?)r["path"] == "/ws" && ((string?)r["reason"] ?? "").Contains("websocket", StringComparison.Ordinal)));

    /// <summary>Runs the script once.</summary>
    public sealed class Script(Stage stage) : IAsyncLifetime
    {
        private JsonObject _results = [];

        internal List<JsonObject> Records { get; private set; } = [];

        internal JsonObject this[string scenario] => _results[scenario]!.AsObject();

        public async ValueTask InitializeAsync()
        {
            var before = await stage.Proxy.LastRecordAsync();
            _results = await NodeScript.RunAsync(stage, "sockets.mjs");
            Records = await stage.Proxy.RecordsAsync(before);
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
