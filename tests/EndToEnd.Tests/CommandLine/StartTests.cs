using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Dlp.EndToEnd.Tests.Running;

namespace Dlp.EndToEnd.Tests.CommandLine;

/// <summary>Starting with something wrong: one clear line, the right exit code, and no half-started proxy.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task UnknownKey_IsNamedWithASuggestion()
    {
        using var folder = new TestFolder();
        var done = await ServeAsync(folder, static c => c["Proxy"] = new JsonObject { ["Listne"] = new JsonArray("127.0.0.1:0") });
        Assert.Equal(78, done.ExitCode);
        Assert.Contains("Proxy:Listne", done.Error, StringComparison.Ordinal);
        Assert.Contains("Did you mean \"Listen\"?", done.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ValueOutOfRange_IsNamed()
    {
        using var folder = new TestFolder();
        var done = await ServeAsync(folder, static c => c["Proxy"]!["Limits"] = new JsonObject { ["MaxHeadBytes"] = 5 });
        Assert.Equal(78, done.ExitCode);
        Assert.Contains("Proxy:Limits:MaxHeadBytes", done.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MissingConfiguration_IsNamed()
    {
        var done = await Finished.DlpAsync("serve", "--config", "/nowhere/dlp.json");
        Assert.Equal(78, done.ExitCode);
        Assert.Contains("/nowhere/dlp.json", done.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PortInUse_IsUnavailable()
    {
        using var folder = new TestFolder();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = taken.LocalEndpoint.ToString()!;
        var done = await ServeAsync(folder, c => c["Proxy"] = new JsonObject { ["Listen"] = new JsonArray(address) });
        Assert.Equal(69, done.ExitCode);
        Assert.Contains(address, done.Error, StringComparison.Ordinal);
        Assert.Contains("Proxy:Listen", done.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BrokenPolicy_IsRefusedWithItsLine()
    {
        using var folder = new TestFolder();
        var done = await ServeAsync(folder, _ => folder.Write("policy.yaml", "version: 1\nname: broken\ndefault: allow\nrules:\n  - id: one\n    mode: enforce\n    action: maks\n"));
        Assert.Equal(78, done.ExitCode);
        Assert.Contains("7", done.Error.Split("policy", 2)[1], StringComparison.Ordinal);
        Assert.Contains("maks", done.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task KeyThatOthersMayRead_IsRefused()
    {
        using var folder = new TestFolder();
        await using (var first = new DlpProcess(folder))
        {
            first.Configure(null);
            await first.StartAsync();
        }

        var key = folder["data/ca/ca-key.pem"];
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(key));
        File.SetUnixFileMode(key, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        var done = await Finished.DlpAsync("serve", "--config", folder["dlp.json"]);
        Assert.Equal(78, done.ExitCode);
        Assert.Contains(key, done.Error, StringComparison.Ordinal);
        Assert.Contains("chmod 600", done.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("PRIVATE KEY", done.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BrokenPolicyAtReload_TheLastGoodOneStaysInForce()
    {
        using var folder = new TestFolder();
        await using var origin = await DemoOrigin.StartAsync(folder.Path);
        await using var proxy = new DlpProcess(folder);
        proxy.Configure(origin);
        await proxy.StartAsync();
        var good = await File.ReadAllTextAsync(proxy.PolicyFile, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(proxy.PolicyFile, good + "\n  - id: [broken\n", TestContext.Current.CancellationToken);
        await Until.TrueAsync(() => proxy.Log.Contains("Policy document refused", StringComparison.Ordinal), TimeSpan.FromSeconds(15), () => "the log tells of the refusal\n" + proxy.Log);
        var still = await Curl.PostAsync(proxy, "https://api.openai.com/v1/chat/completions", Curl.Chat("reload-one " + Samples.KeyPair));
        Assert.True(still.Status == 400, still.ToString());

        // A good one takes effect without a restart.
        await File.WriteAllTextAsync(proxy.PolicyFile, "version: 1\nname: open\ndefault: allow\nrules: []\n", TestContext.Current.CancellationToken);
        await Until.TrueAsync(async () => (await Curl.PostAsync(proxy, "https://api.openai.com/v1/chat/completions", Curl.Chat("reload-two " + Samples.KeyPair))).Status == 200, TimeSpan.FromSeconds(15), () => "the new policy is in force\n" + proxy.Log);
        Assert.Empty(origin.Received("reload-one"));

        // Who decides what is on record, and recording it holds nobody up.
        var changes = (await proxy.RecordsAsync()).Where(static r => (string?)r["kind"] == "policy").Select(static r => (string?)r["reason"] ?? "").ToList();
        Assert.Equal("policy loaded", changes[0]);
        Assert.Contains(changes, static c => c.StartsWith("policy refused", StringComparison.Ordinal));
        Assert.Equal("policy loaded", changes[^1]);
        Assert.DoesNotContain("not writable", proxy.Log, StringComparison.Ordinal);
        Assert.False(proxy.Child.HasExited);
    }

    private static async Task<Finished> ServeAsync(TestFolder folder, Action<JsonObject> change)
    {
        var proxy = new DlpProcess(folder);
        await using (proxy)
        {
            proxy.Configure(null, change: change);
            return await Finished.DlpAsync("serve", "--config", proxy.Config);
        }
    }
}
