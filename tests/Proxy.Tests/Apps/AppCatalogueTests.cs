using Dlp.Proxy.Apps.Catalogue;

namespace Dlp.Proxy.Tests.Apps;

public sealed class AppCatalogueTests
{
    private static readonly AppCatalogue Shipped = AppCatalogue.Load().Catalogue;

    [Fact]
    public void ShippedCatalogue_LoadsWhole()
    {
        var outcome = AppCatalogue.Load();
        Assert.Empty(outcome.Problems);
        Assert.Equal(493, outcome.Catalogue.Apps.Length);
        Assert.Equal(126, outcome.Catalogue.Apps.Count(app => !app.IsEnabled));
        Assert.All(outcome.Catalogue.Apps, app => Assert.NotNull(outcome.Catalogue.Find(app.HostPattern.Replace("*", "us-east-1", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("chatgpt.com", "ChatGPT", AppHandling.Intercept)]
    [InlineData("CHATGPT.COM.", "ChatGPT", AppHandling.Intercept)]
    [InlineData("x.y.chatgpt.com", "ChatGPT", AppHandling.Intercept)]
    [InlineData("OPENAI.com.", "OpenAI (other hosts)", AppHandling.Intercept)]
    [InlineData("auth.openai.com", "OpenAI sign-in", AppHandling.Tunnel)]
    [InlineData("eu.api.openai.com", null, AppHandling.Intercept)]
    [InlineData("myres.openai.azure.com", "Azure OpenAI", AppHandling.Intercept)]
    [InlineData("bedrock-runtime.eu-west-1.amazonaws.com", "Amazon Bedrock runtime", AppHandling.Intercept)]
    [InlineData("us-central1-aiplatform.googleapis.com", null, AppHandling.Intercept)]
    [InlineData("chatgpt.livekit.cloud", null, AppHandling.Deny)]
    [InlineData("cdn.oaistatic.com", "ChatGPT static", AppHandling.Tunnel)]
    [InlineData("huggingface.co", "HuggingChat", AppHandling.Intercept)]
    [InlineData("cdn.huggingface.co", "Hugging Face hub", AppHandling.Tunnel)]
    [InlineData("www.deepl.com", "DeepL web", AppHandling.Tunnel)]
    [InlineData("ab.chatgpt.com", null, AppHandling.Intercept)]
    public void CataloguedHost_IsFoundByWholeLabels(string host, string? service, AppHandling handling)
    {
        var match = Shipped.Find(host);
        Assert.NotNull(match);
        Assert.Equal(handling, match.Value.Handling);
        if (service is not null)
            Assert.Equal(service, match.Value.App.Service);
    }

    [Theory]
    [InlineData("openai.com.evil.test")]
    [InlineData("evilopenai.com")]
    [InlineData("openai.com:443")]
    [InlineData("user@openai.com")]
    [InlineData("openai.com..")]
    [InlineData(".openai.com")]
    [InlineData("a..openai.com")]
    [InlineData("xn--opnai-bva.com")]
    [InlineData("орenai.com")]
    [InlineData("openai。com")]
    [InlineData("com")]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("openai.com/")]
    [InlineData("openai.com\0")]
    [InlineData("bedrock-runtime.eu.west.amazonaws.com")]
    [InlineData("bedrock-runtime.amazonaws.com")]
    [InlineData("-aiplatform.googleapis.com")]
    [InlineData("x.claude.ai.example")]
    public void OtherHost_IsNotFound(string host) => Assert.Null(Shipped.Find(host));

    [Theory]
    [InlineData("huggingface.co", "/chat/conversation/1", AppHandling.Intercept)]
    [InlineData("huggingface.co", "/models", AppHandling.Tunnel)]
    [InlineData("huggingface.co", "/%63hat/conversation", AppHandling.Intercept)]
    [InlineData("huggingface.co", "/x/../chat", AppHandling.Intercept)]
    [InlineData("huggingface.co", "//chat", AppHandling.Intercept)]
    [InlineData("huggingface.co", "/CHAT", AppHandling.Intercept)]
    [InlineData("substrate.office.com", "/m365copilot/Chathub/x", AppHandling.Intercept)]
    [InlineData("chatgpt.com", "/anything", AppHandling.Intercept)]
    [InlineData("api.cloudflare.com", "/client/v4/accounts/abc/ai/run/x", AppHandling.Tunnel)]
    public void PathsOfSharedHosts_AreToldApart(string host, string path, AppHandling handling) => Assert.Equal(handling, Shipped.Find(host, path)!.Value.Handling);

    [Fact]
    public void PathOutsideEveryRow_IsNotFound() => Assert.Null(Shipped.Find("github.com", "/dotnet/runtime"));

    [Fact]
    public void Override_AddsReplacesRemovesEnables()
    {
        const string Changes = "# ours\nllm.corp.example\tOur LLM\tAPI\tCorp\texact\t\topenai\n-chatgpt.com\n+deepl.com\nclaude.ai\tClaude\t\t\tsuffix\t\tpassthrough\nplain.example\n+api.cloudflare.com\noff.example\tOff\t\t\t\t\t\t\toff\n";
        var outcome = AppCatalogue.Load(Changes);
        Assert.Empty(outcome.Problems);
        Assert.Equal("openai", outcome.Catalogue.Find("llm.corp.example")!.Value.App.Adapter);
        Assert.Null(outcome.Catalogue.Find("x.llm.corp.example"));
        Assert.Null(outcome.Catalogue.Find("x.chatgpt.com"));
        Assert.NotNull(outcome.Catalogue.Find("ws.chatgpt.com"));
        Assert.Equal(AppHandling.Intercept, outcome.Catalogue.Find("www.deepl.com")!.Value.Handling);
        Assert.Equal(AppHandling.Tunnel, outcome.Catalogue.Find("claude.ai")!.Value.Handling);
        Assert.Equal(AppHandling.Intercept, outcome.Catalogue.Find("a.plain.example")!.Value.Handling);
        Assert.Equal(AppHandling.Intercept, outcome.Catalogue.Find("api.cloudflare.com", "/client/v4/accounts/abc/ai/run/x")!.Value.Handling);
        Assert.Null(outcome.Catalogue.Find("api.cloudflare.com", "/client/v4/zones"));
        Assert.Equal(AppHandling.Tunnel, outcome.Catalogue.Find("off.example")!.Value.Handling);
    }

    [Theory]
    [InlineData("-nowhere.example", "a host of the catalogue after - or +")]
    [InlineData("*.com\tx", "host")]
    [InlineData("*\tx", "host")]
    [InlineData("a b.example\tx", "host")]
    [InlineData("com\tx", "host")]
    [InlineData("https://a.example\tx", "host")]
    [InlineData("a.example\tx\ty\tz\tregex", "match")]
    [InlineData("a.example\tx\ty\tz\texact\tchat", "path prefix")]
    [InlineData("a.example\tx\ty\tz\texact\t\t\t\tmaybe", "enabled")]
    [InlineData("a.example\t1\t2\t3\t4\t5\t6\t7\t8\t9", "8 columns")]
    public void BadLine_IsAProblemAndTheRestLoads(string line, string reason)
    {
        var outcome = AppCatalogue.Load("ok.example\tOk\n" + line + "\n");
        var problem = Assert.Single(outcome.Problems);
        Assert.Equal(2, problem.Line);
        Assert.StartsWith(reason, problem.Reason);
        Assert.NotNull(outcome.Catalogue.Find("ok.example"));
    }
}
