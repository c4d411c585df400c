using System.Text.Json.Nodes;

namespace Dlp.EndToEnd.Tests.Running;

/// <summary>The look-alike of LLM services, as a process of its own, with its log of what reached it.</summary>
internal sealed class DemoOrigin : IAsyncDisposable
{
    private readonly Child _child;

    private DemoOrigin(Child child, int port, string authority, string log)
    {
        _child = child;
        Port = port;
        Authority = authority;
        LogFile = log;
    }

    public int Port { get; }

    public string Address => $"127.0.0.1:{Port}";

    /// <summary>Path of the CA certificate of the origin's side.</summary>
    public string Authority { get; }

    public string LogFile { get; }

    public string Output => _child.Output;

    public static async Task<DemoOrigin> StartAsync(string folder, string hosts = "api.openai.com,api.anthropic.com,chatgpt.com,tunnel.example.com", int delayMilliseconds = 0)
    {
        var ready = Path.Combine(folder, "origin.json");
        var log = Path.Combine(folder, "origin.jsonl");
        File.Delete(ready);
        await File.WriteAllTextAsync(log, "");
        var child = Child.Start("DemoOrigin", "dotnet", [
            Repository.DemoOrigin, "--listen", "127.0.0.1:0", "--hosts", hosts, "--certs", Path.Combine(folder, "origin"),
            "--ready-file", ready, "--log", log, "--delay-ms", delayMilliseconds.ToString(System.Globalization.CultureInfo.InvariantCulture), "--quiet"]);
        await Until.TrueAsync(() => File.Exists(ready) || child.HasExited, TimeSpan.FromSeconds(30), () => "the demo origin is up\n" + child.Output);
        Assert.False(child.HasExited, child.Output);
        var port = (int)JsonNode.Parse(await File.ReadAllTextAsync(ready))!["port"]!;
        return new DemoOrigin(child, port, Path.Combine(folder, "origin", "origin-ca.crt"), log);
    }

    /// <summary>Requests that hold a text anywhere in path or body, in the order of arrival.</summary>
    public List<JsonObject> Received(string mark) =>
        [.. Lines().Where(l => l.Contains(mark, StringComparison.Ordinal)).Select(static l => JsonNode.Parse(l)!.AsObject())];

    /// <summary>Length of the log, to count from later.</summary>
    public long LogLength => new FileInfo(LogFile).Length;

    /// <summary>How many requests arrived since the log had a length.</summary>
    public int ReceivedSince(long length) => Lines(length).Count;

    /// <summary>Whether a text reached the origin at all, in whatever form of JSON escaping the origin's log uses.</summary>
    public bool HasSeen(string text) => Lines().Any(l => l.Contains(text, StringComparison.Ordinal));

    public ValueTask DisposeAsync() => _child.DisposeAsync();

    private List<string> Lines(long start = 0)
    {
        using var file = new FileStream(LogFile, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        file.Position = start;
        using var reader = new StreamReader(file);
        var whole = reader.ReadToEnd();

        // The last line may be half written.
        return [.. whole[..(whole.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }
}
