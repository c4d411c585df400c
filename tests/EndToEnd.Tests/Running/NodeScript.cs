using System.Text.Json.Nodes;

namespace Dlp.EndToEnd.Tests.Running;

/// <summary>Runs a script of <c>clients/</c> against the stage; it prints one JSON object with a member per scenario.</summary>
internal static class NodeScript
{
    public static async Task<JsonObject> RunAsync(Stage stage, string name)
    {
        Assert.True(Directory.Exists(Path.Combine(Repository.Clients, "node_modules")), "Run: npm ci --prefix tests/EndToEnd.Tests/clients (test.sh does)");
        var done = await Finished.RunAsync("node", [Path.Combine(Repository.Clients, name), stage.Proxy.Url, stage.Proxy.Authority], limit: TimeSpan.FromSeconds(120));
        Assert.True(done.ExitCode == 0, $"{name}: {done}\n--- proxy\n{stage.Proxy.Log}");
        return JsonNode.Parse(done.Output)!.AsObject();
    }
}
