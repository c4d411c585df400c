using Dlp.Policy.Words;
using Dlp.Guardian.Detectors.Secrets;

namespace Dlp.Guardian.Tests.Detectors.Secrets;

/// <summary>Vendor tokens. All values were made by a generator with the vendors' checksums; none was ever issued.</summary>
public sealed class TokenDetectorTests
{
    public const string GitHub = "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";
    public const string FineGrained = "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";
    public const string OpenAiLegacy = "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";
    public const string OpenAiProject = "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";
    public const string Anthropic = "sk-ant-api03-pECXVMk11oHUGCiczMSpxkMzN5E6EUCLDUdvdr0UwfMpf5rg7wOojmCUuBRoeL5pykPTPly5kAA819bvTpf9dqcUgxM9ZAA";
    public const string Google = "AIzaZ3FCH2n6WSZ1mvw4SKdWcWCiHSWYpUWyFiX";
    public const string AwsId = "AKIAQ5OGZ7KOK3ZV2MWU";
    public const string AwsSecret = "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";

    [Theory]
    [InlineData("GITHUB_TOKEN", "token «" + GitHub + "»")]
    [InlineData("GITHUB_TOKEN", "鍵は«" + GitHub + "»です")]
    [InlineData("GITHUB_TOKEN", "https://x:«" + GitHub + "»@github.com/a/b")]
    [InlineData("GITHUB_TOKEN", "\\n«" + GitHub + "»\\n")]
    [InlineData("GITHUB_TOKEN", "«ghs_Eeeby3abP3E2Zs8IQ9Y7aJZqhB6bae2dTjzx»")]
    [InlineData("GITHUB_TOKEN", "GH=«" + FineGrained + "»")]
    [InlineData("GITHUB_TOKEN", "«ｇｈｐ＿Ky9Pf34qY6Nb3wWD25RQ4F5ZR3qa7y3gm1IL»")]
    [InlineData("OPENAI_API_KEY", "OPENAI_API_KEY=«" + OpenAiLegacy + "»")]
    [InlineData("OPENAI_API_KEY", "`«" + OpenAiProject + "»`")]
    [InlineData("OPENAI_API_KEY", "_«" + "sk-yTMA\u200Bd7V3DnI8lFPPwtV5T3BlbkFJASPZHu8qRtZHjQMhuOzE" + "»")]
    [InlineData("ANTHROPIC_API_KEY", "x-api-key: «" + Anthropic + "»")]
    [InlineData("ANTHROPIC_API_KEY", "«sk-ant-oat01-abcDEF0123456789_abcDEF0123456789-xyz»")]
    [InlineData("SLACK_TOKEN", "«xoxb-123456789012-1234567890123-AbCdEfGhIjKlMnOpQrStUvWx»")]
    [InlineData("SLACK_TOKEN", "\"«xapp-1-A0123456789-1234567890123-0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9»\"")]
    [InlineData("SLACK_TOKEN", "«xapp-k7Qm2Zx9Vb4Lp1Rt8Wn3Yc6H»")] // Nothing between prefix and secret.
    [InlineData("SLACK_TOKEN", "https://hooks.slack.com/services/«T01ABCDEF/B01GHIJKL/aB3dE5fG7hI9jK1lM3nO5pQ7»")]
    [InlineData("GOOGLE_API_KEY", "key=«" + Google + "»&x=1")]
    [InlineData("AWS_ACCESS_KEY", "aws_access_key_id = «" + AwsId + "»\naws_secret_access_key = «" + AwsSecret + "»\n")]
    [InlineData("AWS_ACCESS_KEY", "SecretAccessKey: \"«" + AwsSecret + "»\"")]
    [InlineData("JWT", "Bearer «eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IngifQ.mf2v5ZMlPNZUr0361xQnoK6z_ukjL4ryIR-e5JHFsQs».")]
    public void Token_IsFoundExactly(string type, string marked) => DetectorTable.Expect(type, marked);

    [Theory]
    [InlineData("GITHUB_TOKEN", "ghp_Ky9Pf34qY6Nb3wWD25RQ4F5ZR3qa7y3gm1I")]
    [InlineData("AWS_ACCESS_KEY", "AKIAIOSFODNN7EXAMPLE wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")] // AWS's documentation.
    [InlineData("GITHUB_TOKEN", "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData("GITHUB_TOKEN", "a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")]
    [InlineData("GITHUB_TOKEN", "ghx_Ky9Pf34qY6Nb3wWD25RQ4F5ZR3qa7y3gm1IL")]
    [InlineData("GITHUB_TOKEN", "github_pat_Z810pkf6Xlx8RtCqtD1GDI_short")]
    [InlineData("OPENAI_API_KEY", "task-yTMAd7V3DnI8lFPPwtV5T3BlbkFJASPZHu8qRtZHjQMhuOzE")]
    [InlineData("OPENAI_API_KEY", "sk-abc123")]
    [InlineData("OPENAI_API_KEY", "sk---- sk-_ sk-proj--")]
    [InlineData("OPENAI_API_KEY", "sk-proj-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData("OPENAI_API_KEY", "sk-learn-is-a-python-library-for-machine-learning-people")]
    [InlineData("OPENAI_API_KEY", Anthropic)]
    [InlineData("OPENAI_API_KEY", "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")]
    [InlineData("ANTHROPIC_API_KEY", "sk-ant-api03-abc")]
    [InlineData("ANTHROPIC_API_KEY", "sk-ant-...your key...")]
    [InlineData("ANTHROPIC_API_KEY", "risk-ant-api03-pECXVMk11oHUGCiczMSpxkMzN5E6EUCLDUdvdr0UwfMpf5rg7")]
    [InlineData("SLACK_TOKEN", "xoxb-your-token-here")]
    [InlineData("SLACK_TOKEN", "xoxb-xxxxxxxxxxxx-xxxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData("SLACK_TOKEN", "https://hooks.slack.com/services/T000/B000/XXXXXXXXXXXXXXXXXXXXXXXX")]
    [InlineData("SLACK_TOKEN", "https://hooks.slack.com/help")]
    [InlineData("GOOGLE_API_KEY", "AIzaZ3FCH2n6WSZ1mvw4SKdWcWCiHSWYpUWyFi")]
    [InlineData("GOOGLE_API_KEY", "AIzaZ3FCH2n6WSZ1mvw4SKdWcWCiHSWYpUWyFiXX")]
    [InlineData("GOOGLE_API_KEY", "BAIzaZ3FCH2n6WSZ1mvw4SKdWcWCiHSWYpUWyFiX")]
    [InlineData("AWS_ACCESS_KEY", "AKIAQ5OGZ7KOK3ZV2MW")]
    [InlineData("AWS_ACCESS_KEY", "AKIAQ5OGZ7KOK3ZV2MW1")]
    [InlineData("AWS_ACCESS_KEY", "AKIAQ5OGZ7KOK3ZV2MWUA")]
    [InlineData("AWS_ACCESS_KEY", "XAKIAQ5OGZ7KOK3ZV2MWU")]
    [InlineData("AWS_ACCESS_KEY", AwsSecret)]
    [InlineData("AWS_ACCESS_KEY", "aws_secret_access_key da39a3ee5e6b4b0d3255bfef95601890afd80709")]
    [InlineData("AWS_ACCESS_KEY", "aws_secret_access_key L7sJrerhCcSplyA5dTUrh4sUXIpC2ITPTP2nLY4dXdkliQgthSpxIoc+6AWt1YlC")]
    [InlineData("JWT", "eyJ0eXAiOiJKV1QifQ.eyJzdWIiOiIxMjM0NTY3ODkwIn0.mf2v5ZMlPNZUr0361xQnoK6z")]
    [InlineData("JWT", "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0")]
    [InlineData("JWT", "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9")]
    [InlineData("JWT", "eyJub3QganNvbg.abc.def")]
    [InlineData("JWT", "com.acme.eyJava.Main")]
    public void NearMiss_IsNotFound(string type, string text)
    {
        var inspection = Scanned.Inspect(text, type);
        Assert.Equal(Completeness.Complete, inspection.Completeness);
        Assert.Empty(inspection.Findings);
    }

    [Theory]
    [InlineData("GITHUB_TOKEN", GitHub)]
    [InlineData("GITHUB_TOKEN", FineGrained)]
    [InlineData("OPENAI_API_KEY", OpenAiLegacy)]
    [InlineData("OPENAI_API_KEY", OpenAiProject)]
    [InlineData("ANTHROPIC_API_KEY", Anthropic)]
    [InlineData("GOOGLE_API_KEY", Google)]
    [InlineData("AWS_ACCESS_KEY", AwsId)]
    public void IssuedForm_ScoresHigh(string type, string text) => Assert.Equal(ConfidenceLevel.High, Scanned.Only(text, type).Level);

    [Fact]
    public void GitHubChecksum_SeparatesRealFromAltered()
    {
        Assert.True(GitHubTokenDetector.HasChecksum(GitHub.AsSpan(4)));
        // The example GitHub's own article is discussed with everywhere.
        Assert.True(GitHubTokenDetector.HasChecksum("zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17"));
        var altered = GitHub.Replace("Ky9", "Ky8", StringComparison.Ordinal);
        Assert.False(GitHubTokenDetector.HasChecksum(altered.AsSpan(4)));
        Assert.True(Scanned.Only(altered, "GITHUB_TOKEN").Confidence < Scanned.Only(GitHub, "GITHUB_TOKEN").Confidence);
    }

    [Fact]
    public void OpenAiWithoutMarker_NeedsContext()
    {
        const string key = "sk-abcd1234efgh5678ijkl9012mnop3456qrst7890uvwx";
        Assert.Equal(ConfidenceLevel.Low, Scanned.Only(key, "OPENAI_API_KEY").Level);
        Assert.Equal(ConfidenceLevel.Medium, Scanned.Only("OpenAI: " + key, "OPENAI_API_KEY").Level);
    }

    [Fact]
    public void UnsignedJwt_ScoresLower() =>
        Assert.Equal(ConfidenceLevel.Low, Scanned.Only("eyJhbGciOiJub25lIn0.eyJzdWIiOiIxMjM0NTY3ODkwIn0.", "JWT").Level);

    [Fact]
    public void AwsSecretFarFromAnyId_IsNotFound() =>
        Assert.Equal(["AWS_ACCESS_KEY=" + AwsId], Scanned.Values(AwsId + new string('\n', 400) + AwsSecret, "AWS_ACCESS_KEY"));
}
