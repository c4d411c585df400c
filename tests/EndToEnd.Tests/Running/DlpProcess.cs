using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;

namespace Dlp.EndToEnd.Tests.Running;

/// <summary><c>dlp serve</c> as a process of its own, with configuration, policy and data in one folder.</summary>
internal sealed class DlpProcess(TestFolder folder) : IAsyncDisposable
{
    private readonly List<string> _logs = [];
    private Child? _child;

    public string Config => folder["dlp.json"];

    public string PolicyFile => folder["policy.yaml"];

    /// <summary>Path of the CA certificate that clients trust.</summary>
    public string Authority => folder["data/ca/ca.pem"];

    /// <summary>IP:PORT.</summary>
    public string Address { get; private set; } = "";

    public string Url => "http://" + Address;

    public Child Child => _child ?? throw new InvalidOperationException("Not started.");

    /// <summary>Logs of all lives of the process.</summary>
    public string Log => string.Join("\n--- next life ---\n", [.. _logs, _child?.Output ?? ""]);

    /// <summary>Writes the default policy and a configuration in which hosts stand at addresses on this machine.</summary>
    public void Configure(DemoOrigin? origin, IReadOnlyDictionary<string, string>? overrides = null, Action<JsonObject>? change = null)
    {
        File.Copy(Path.Combine(Repository.Policies, "default.yaml"), PolicyFile, overwrite: true);
        var hosts = new JsonObject();
        foreach (var (host, address) in overrides ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            hosts[host] = address;
        }

        foreach (var host in origin is null ? [] : new[] { "api.openai.com", "api.anthropic.com", "chatgpt.com" })
        {
            hosts[host] = origin!.Address;
        }

        var config = new JsonObject
        {
            ["Proxy"] = new JsonObject { ["Listen"] = new JsonArray("127.0.0.1:0") },
            ["Policy"] = new JsonObject { ["File"] = "policy.yaml" },
            ["Storage"] = new JsonObject { ["Directory"] = "data" },
            ["Egress"] = new JsonObject { ["DangerousHostOverrides"] = hosts },
        };
        if (origin is not null)
        {
            config["Origin"] = new JsonObject { ["ExtraCertificatesPath"] = origin.Authority };
        }

        change?.Invoke(config);
        File.WriteAllText(Config, config.ToJsonString());
    }

    /// <summary>Starts it, or starts it again, and waits until it listens.</summary>
    public async Task StartAsync()
    {
        if (_child is not null)
        {
            _logs.Add(_child.Output);
            await _child.DisposeAsync();
        }

        var ready = folder["proxy.ready"];
        File.Delete(ready);
        _child = Child.Start("dlp", "dotnet", [Repository.Dlp, "serve", "--config", Config, "--ready-file", ready]);
        await Until.TrueAsync(() => _child.HasExited || (File.Exists(ready) && File.ReadAllText(ready).EndsWith('\n')), TimeSpan.FromSeconds(60), () => "the proxy listens\n" + _child.Output);
        Assert.False(_child.HasExited, "The proxy did not start:\n" + _child.Output);
        Address = File.ReadAllLines(ready)[0];
    }

    /// <summary>Records of the trail after a sequence number, oldest first, by <c>dlp events export</c>.</summary>
    public async Task<List<JsonObject>> RecordsAsync(long after = 0)
    {
        var done = await Finished.DlpAsync("events", "export", "--config", Config, "--after", after.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.True(done.ExitCode == 0, done.ToString());
        return [.. done.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static l => JsonNode.Parse(l)!.AsObject())];
    }

    /// <summary>Number of the newest record.</summary>
    public async Task<long> LastRecordAsync()
    {
        var done = await Finished.DlpAsync("events", "tail", "--config", Config, "-n", "1");
        Assert.True(done.ExitCode is 0, done.ToString());
        var records = await RecordsAsync();
        return records.Count == 0 ? 0 : (long)records[^1]["seq"]!;
    }

    /// <summary>TLS settings of a .NET client that trusts the proxy's authority and no other.</summary>
    public SslClientAuthenticationOptions Trusted() => new()
    {
        CertificateChainPolicy = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            CustomTrustStore = { X509CertificateLoader.LoadCertificateFromFile(Authority) },
            RevocationMode = X509RevocationMode.NoCheck,
        },
    };

    public async ValueTask DisposeAsync()
    {
        if (_child is not null)
        {
            await _child.DisposeAsync();
        }
    }
}
