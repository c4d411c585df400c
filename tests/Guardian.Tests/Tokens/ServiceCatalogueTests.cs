using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Detectors.Secrets.Ai;
using Dlp.Guardian.Detectors.Secrets.Cloud;
using Dlp.Guardian.Detectors.Secrets.Development;

namespace Dlp.Guardian.Tests.Tokens;

/// <summary>Credentials of services as people paste them: the whole pipeline, every type, seeded values.</summary>
public sealed class ServiceCatalogueTests
{
    private const string Base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const string Hex = "0123456789abcdef";

    [Theory]
    [InlineData("OPENROUTER_API_KEY", "sk-or-v1-", Hex, 64, "")]
    [InlineData("GROQ_API_KEY", "gsk_", Base62, 52, "")]
    [InlineData("HUGGING_FACE_TOKEN", "hf_", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", 34, "")]
    [InlineData("GITLAB_TOKEN", "glpat-", Base62, 20, "")]
    [InlineData("NPM_TOKEN", "npm_", Base62, 36, "")]
    [InlineData("DIGITALOCEAN_TOKEN", "dop_v1_", Hex, 64, "")]
    [InlineData("DEEPSEEK_API_KEY", "sk-", Hex, 32, "DeepSeek ")]
    [InlineData("LINODE_TOKEN", "", Hex, 64, "Linode ")]
    [InlineData("COHERE_API_KEY", "", Base62, 40, "Cohere ")]
    [InlineData("CLOUDFLARE_API_TOKEN", "", Base62, 40, "Cloudflare ")]
    public void Pasted_IsFound(string type, string prefix, string alphabet, int length, string name)
    {
        var value = prefix + new string(new Random(length).GetItems<char>(alphabet, length));
        string[] texts =
        [
            $"{name}api key: {value}", $"{name}token={value}", $"my {name}key is {value}.", $"{name}key ({value})", $"{name}key `{value}`", $"{name}key: **{value}**", $"{name}key <{value}>", $"{name}apikey\t{value}",
            $"# {name}secret\n# key: {value}\n".Replace("secret\n# ", "secret ", StringComparison.Ordinal), $"{name}の鍵は{value}です。", $"{name}key:\n\n{value}".Replace("\n\n", "\n", StringComparison.Ordinal), $"{{\\\"{name.Trim()}_key\\\":\\\"{value}\\\"}}",
            $"-H 'X-{name.Trim()}-Api-Key: {value}'", $"{name}Authorization: Bearer {value}\r\n",
        ];
        foreach (var text in texts)
        {
            var finding = Assert.Single(Scanned.Inspect(text).Findings, found => found.Type == type);
            Assert.Equal((text.IndexOf(value, StringComparison.Ordinal), value.Length), (finding.Start, finding.End - finding.Start));
            Assert.InRange(finding.Confidence, 0.75, 0.99);
        }
    }

    [Fact]
    public void EveryService_SaysWhereItIsWrittenDown_AndInTwoLanguages()
    {
        ImmutableArray<IDetector> services = [.. CloudServices.All, .. DevelopmentServices.All, .. AiServices.All];
        Assert.InRange(services.Length, 120, 1000);
        Assert.All(services, service =>
        {
            Assert.NotEmpty(service.Type.Standard);
            Assert.NotEqual(service.Type.Name, service.Type.NameJa);
            Assert.NotEmpty(service.Type.DescriptionJa);
        });
    }
}
