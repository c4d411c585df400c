using System.Text.Json.Nodes;
using Dlp.EndToEnd.Tests.Running;
using Microsoft.Playwright;

namespace Dlp.EndToEnd.Tests.Browser;

/// <summary>What a person sees in the browser, against what the origin received.</summary>
[Collection(StageCollection.Name)]
public sealed class ChatPageTests(Stage stage, Chromium chromium) : StageTests(stage), IClassFixture<Chromium>
{
    [Fact]
    public async Task AllowedPrompt_IsAnswered()
    {
        var page = await OpenChatAsync();
        Assert.Equal("You said: browser-allowed What is a proxy?", await AskAsync(page, "browser-allowed What is a proxy?"));
        Assert.Contains(Stage.Origin.Received("browser-allowed"), static r => (string?)r["path"] == "/backend-api/f/conversation");
    }

    [Fact]
    public async Task PersonalData_IsShownToTheUserOnly()
    {
        var page = await OpenChatAsync();
        var prompt = $"browser-masked Write to {Samples.Email}, card {Samples.Card}";
        Assert.Equal("You said: " + prompt, await AskAsync(page, prompt));

        // The page shows the user's message as the origin's stream repeats it, and a title made of it.
        Assert.Equal(prompt, await page.Locator(".bubble.user .text").Last.TextContentAsync());
        Assert.StartsWith("browser-masked Write to " + Samples.Email, await page.TextContentAsync("#title"), StringComparison.Ordinal);
        AssertMasked("browser-masked");
    }

    [Fact]
    public async Task Reload_ShowsTheHistoryWithValues()
    {
        var page = await OpenChatAsync();
        var prompt = $"browser-reload Write to {Samples.Email}";
        _ = await AskAsync(page, prompt);
        Assert.Contains("/c/", page.Url, StringComparison.Ordinal);
        _ = await page.ReloadAsync();
        await page.WaitForSelectorAsync(".bubble.assistant");
        Assert.Equal(prompt, await page.Locator(".bubble.user .text").Last.TextContentAsync());
        Assert.Equal("You said: " + prompt, await page.Locator(".bubble.assistant .text").Last.TextContentAsync());

        // And the conversation goes on.
        Assert.Equal($"You said: browser-reload again {Samples.Email}", await AskAsync(page, $"browser-reload again {Samples.Email}"));
        AssertMasked("browser-reload");
    }

    [Fact]
    public async Task Draft_IsMaskedBeforeAnythingIsSent()
    {
        var page = await OpenChatAsync();
        await page.FillAsync("#prompt", $"browser-draft to {Samples.Email}");
        await Until.TrueAsync(() => Stage.Origin.Received("browser-draft").Count > 0, TimeSpan.FromSeconds(15), () => "the draft arrived\n" + Stage.Proxy.Log);
        Assert.Equal("/backend-api/f/conversation/prepare", (string?)Assert.Single(Stage.Origin.Received("browser-draft"))["path"]);
        AssertMasked("browser-draft");
    }

    [Fact]
    public async Task Secret_ShowsTheReasonInABubbleAndNothingLeaves()
    {
        var page = await OpenChatAsync();
        var shown = await AskAsync(page, $"browser-secret {Samples.KeyPair}");
        Assert.Contains("This message contains a key or password", shown, StringComparison.Ordinal);
        Assert.Contains("Reference", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(Samples.KeySecret, shown, StringComparison.Ordinal);
        Assert.Empty(Stage.Origin.Received("browser-secret"));

        // The page is usable afterwards.
        Assert.Equal("You said: browser-secret-after", await AskAsync(page, "browser-secret-after"));
    }

    [Fact]
    public async Task JapanesePrompt_FullWidthDigitsAreMaskedAndTheRefusalIsJapanese()
    {
        var page = await OpenChatAsync("ja-JP");
        Assert.Equal("送信", await page.TextContentAsync("#send"));
        const string Prompt = "browser-japanese 私のマイナンバーは１２３４５６７８９０１８、電話は０９０－１２３４－５６７８です。";
        Assert.Equal("You said: " + Prompt, await AskAsync(page, Prompt));
        foreach (var received in Stage.Origin.Received("browser-japanese"))
        {
            var body = (string)received["body"]!;
            Assert.DoesNotContain("１２３４５６７８９０１８", body, StringComparison.Ordinal);
            Assert.DoesNotContain("１２３４－５６７８", body, StringComparison.Ordinal);
            Assert.Contains("マイナンバー", JsonNode.Parse(body)!["messages"]?[0]?["content"]?["parts"]?[0]?.GetValue<string>() ?? "マイナンバー", StringComparison.Ordinal);
        }

        var shown = await AskAsync(page, $"browser-japanese-secret {Samples.KeyPair}");
        Assert.Contains("このメッセージには鍵またはパスワードが含まれています", shown, StringComparison.Ordinal);
        Assert.Empty(Stage.Origin.Received("browser-japanese-secret"));
    }

    [Fact]
    public async Task StatusPage_SaysProtected()
    {
        var page = await chromium.OpenAsync();
        _ = await page.GotoAsync(Stage.Proxy.Url + "/");

        // By selector: the page's own content security policy forbids evaluating scripts in it.
        await page.Locator("#plain.ok, #plain.bad").WaitForAsync();
        Assert.StartsWith("✓ This browser uses the proxy.", await page.TextContentAsync("#plain"), StringComparison.Ordinal);
        await page.Locator("#tls.ok, #tls.bad").WaitForAsync();
        Assert.Equal("✓ It trusts the proxy's certificate authority.", await page.TextContentAsync("#tls"));
    }

    [Fact]
    public async Task StatusHost_IsServedOverTls()
    {
        var page = await chromium.OpenAsync();
        var answer = await page.GotoAsync("https://dlp.status/");
        Assert.Equal(200, answer!.Status);
        Assert.Contains("your browser trusts its certificate", await page.TextContentAsync("body"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OriginThatIsNotTrusted_ShowsAPageThatSaysWhy()
    {
        var page = await chromium.OpenAsync();
        var answer = await page.GotoAsync("https://api.x.ai/");
        Assert.Equal(502, answer!.Status);
        var text = await page.TextContentAsync("body");
        Assert.Contains("api.x.ai", text, StringComparison.Ordinal);
        Assert.Contains("certificate", text, StringComparison.OrdinalIgnoreCase);
    }

    private async Task<IPage> OpenChatAsync(string locale = "en-US")
    {
        var page = await chromium.OpenAsync(locale);
        _ = await page.GotoAsync("https://chatgpt.com/");
        return page;
    }

    /// <summary>Types a prompt, sends it, and returns the text of the bubble that answers.</summary>
    private static async Task<string> AskAsync(IPage page, string prompt)
    {
        var answers = await page.Locator(".bubble.assistant").CountAsync();
        await page.FillAsync("#prompt", prompt);
        await page.ClickAsync("#send");
        _ = await page.WaitForFunctionAsync("n => document.querySelectorAll('.bubble.assistant').length > n && !document.querySelector('#send').disabled", answers);
        return await page.Locator(".bubble.assistant .text").Last.TextContentAsync() ?? "";
    }

    private void AssertMasked(string mark)
    {
        var received = Stage.Origin.Received(mark);
        Assert.NotEmpty(received);
        Assert.All(received.Where(static r => (string?)r["method"] == "POST"), static r =>
        {
            Assert.Contains("EMAIL_", (string)r["body"]!, StringComparison.Ordinal);
            Assert.DoesNotContain(Samples.Email, (string)r["body"]!, StringComparison.Ordinal);
            Assert.DoesNotContain(Samples.Card, (string)r["body"]!, StringComparison.Ordinal);
        });
    }
}
