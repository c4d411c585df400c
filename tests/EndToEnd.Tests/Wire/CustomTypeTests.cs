using Dlp.EndToEnd.Tests.Running;

namespace Dlp.EndToEnd.Tests.Wire;

/// <summary>Types of the policy's own, from the document to the wire, and what changes of their files do.</summary>
public sealed class CustomTypeTests : IAsyncLifetime
{
    private const string ChatUrl = "https://api.openai.com/v1/chat/completions";
    private const string Types = """

        types:
          - id: ACME_PROJECT
            name: Project names
            placeholderTag: PROJECT
            dictionary: { file: projects.txt }
            confidence: high
        """;

    private readonly TestFolder _folder = new();
    private DemoOrigin _origin = null!;
    private DlpProcess _proxy = null!;

    public async ValueTask InitializeAsync()
    {
        _origin = await DemoOrigin.StartAsync(_folder.Path);
        _proxy = new DlpProcess(_folder);
        _proxy.Configure(_origin);
        await File.WriteAllTextAsync(_proxy.PolicyFile, await File.ReadAllTextAsync(_proxy.PolicyFile) + "\n  - { id: projects-are-masked, mode: enforce, action: mask, conditions: { any: [ { types: [ACME_PROJECT] } ] } }\n" + Types + "\n");
        await WriteListAsync("青い鳥計画");
        await _proxy.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _proxy.DisposeAsync();
        await _origin.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Terms_AreMaskedUnderTheirTagAndFollowTheirFile()
    {
        Assert.Contains("PROJECT_", await SentAsync("custom-one", "青い鳥計画"), StringComparison.Ordinal);
        Assert.Contains("Falcon", await SentAsync("custom-two", "Falcon"), StringComparison.Ordinal);

        await WriteListAsync("青い鳥計画\nFalcon");
        await Until.TrueAsync(() => _proxy.Log.Split(" is in force: ").Length > 2, TimeSpan.FromSeconds(30), () => "the new list is in force\n" + _proxy.Log);
        Assert.Contains("PROJECT_", await SentAsync("custom-three", "Falcon"), StringComparison.Ordinal);

        await WriteListAsync("隼");
        await Until.TrueAsync(() => _proxy.Log.Contains("types[0].dictionary.file", StringComparison.Ordinal), TimeSpan.FromSeconds(30), () => "the bad list is refused\n" + _proxy.Log);
        Assert.Contains("PROJECT_", await SentAsync("custom-four", "Falcon"), StringComparison.Ordinal);
    }

    /// <summary>What reached the origin of a prompt; the user gets it back as it was.</summary>
    private async Task<string> SentAsync(string mark, string term)
    {
        var done = await Curl.PostAsync(_proxy, ChatUrl, Curl.Chat($"{mark} about {term}"));
        Assert.True(done is { Exit: 0, Status: 200 }, done.ToString());
        Assert.Equal($"You said: {mark} about {term}", (string?)done.Json["choices"]![0]!["message"]!["content"]);
        return (string)Assert.Single(_origin.Received(mark))["body"]!;
    }

    private async Task WriteListAsync(string terms)
    {
        await File.WriteAllTextAsync(_folder["projects.txt.tmp"], terms);
        File.Move(_folder["projects.txt.tmp"], _folder["projects.txt"], overwrite: true);
    }
}
