using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dlp.EndToEnd.Tests.Running;

/// <summary>One run of curl through the proxy.</summary>
/// <param name="Exit">curl's exit code.</param>
/// <param name="Status">Status of the answer; 0 without one.</param>
/// <param name="ConnectStatus">Status of the CONNECT; 0 without one.</param>
/// <param name="Version">HTTP version of the answer.</param>
/// <param name="Seconds">Time of the whole transfer.</param>
/// <param name="Uploaded">Bytes of the body that were sent.</param>
/// <param name="Issuer">Issuer of the certificate the client saw.</param>
/// <param name="Body">Body of the answer.</param>
/// <param name="Head">Head of the answer, CONNECT's included.</param>
/// <param name="Error">What curl says.</param>
internal sealed record Curl(int Exit, int Status, int ConnectStatus, string Version, double Seconds, long Uploaded, string Issuer, string Body, string Head, string Error)
{
    public JsonNode Json => JsonNode.Parse(Body)!;

    public override string ToString() => $"curl {Exit}, status {Status}, CONNECT {ConnectStatus}, HTTP/{Version}, {Seconds} s, {Error}\n{Head}\n{Body[..Math.Min(Body.Length, 4000)]}";

    /// <summary>Text of a Chat Completions stream.</summary>
    public string StreamedText => string.Concat(Events.Where(static e => e != "[DONE]").SelectMany(static e => JsonNode.Parse(e)!["choices"]!.AsArray()).Select(static c => (string?)c!["delta"]!["content"]));

    /// <summary>Data of each server-sent event.</summary>
    public IEnumerable<string> Events => Body.Split('\n').Where(static l => l.StartsWith("data: ", StringComparison.Ordinal)).Select(static l => l[6..]);

    public static async Task<Curl> RunAsync(DlpProcess proxy, string url, IEnumerable<string> options, string? authority = null, TimeSpan? limit = null)
    {
        using var folder = new TestFolder();
        string[] fixedOptions = [
            "--silent", "--show-error", "--no-buffer", "--noproxy", "", "--proxy", proxy.Url, "--cacert", authority ?? proxy.Authority,
            "--output", folder["body"], "--dump-header", folder["head"], "--write-out", "%{json}\n%{certs}", "--max-time", "60"];
        var done = await Finished.RunAsync("curl", [.. fixedOptions, .. options, url], limit: limit ?? TimeSpan.FromSeconds(70));
        var report = JsonNode.Parse(done.Output.Split('\n')[0])!;
        var issuer = done.Output.Split('\n').FirstOrDefault(static l => l.StartsWith("Issuer:", StringComparison.Ordinal)) ?? "";
        string Read(string name) => File.Exists(folder[name]) ? File.ReadAllText(folder[name]) : "";
        return new Curl(
            done.ExitCode,
            (int)report["http_code"]!,
            (int)report["http_connect"]!,
            report["http_version"]!.GetValueKind() == JsonValueKind.String ? (string)report["http_version"]! : report["http_version"]!.ToJsonString(),
            double.Parse(report["time_total"]!.ToJsonString(), CultureInfo.InvariantCulture),
            (long)report["size_upload"]!,
            issuer,
            Read("body"),
            Read("head"),
            done.Error);
    }

    /// <summary>Posts a JSON document.</summary>
    public static Task<Curl> PostAsync(DlpProcess proxy, string url, JsonNode body, params string[] options) =>
        RunAsync(proxy, url, ["-H", "content-type: application/json", "-d", body.ToJsonString(), .. options]);

    /// <summary>A Chat Completions request.</summary>
    public static JsonObject Chat(string prompt, bool stream = false) => new()
    {
        ["model"] = "demo",
        ["stream"] = stream,
        ["messages"] = new JsonArray(new JsonObject { ["role"] = "user", ["content"] = prompt }),
    };
}
