using Dlp.Guardian.Detection;
using Dlp.Guardian.Normalisation;
using Dlp.Guardian.Review;
using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Tests.Tokens;

public sealed class TokenTemplateTests
{
    [Theory]
    [InlineData("ab_{digit:3}", "ab_123", "ab_123")]
    [InlineData("ab_{digit:3}", "ab_12", "")]
    [InlineData("ab_{digit:3}", "ab_1234", "")] // The run goes on past its longest length.
    [InlineData("ab_{digit:2-4}", "ab_123x", "ab_123")]
    [InlineData("ab_{digit:2+}", "ab_1234567890", "ab_1234567890")]
    [InlineData("SG.{base64url:2}.{base64url:3}", "SG.a-.b_c", "SG.a-.b_c")]
    [InlineData("{digit:2-3}:AAB{lower:2}", "x123:AABcd", "123:AABcd")] // Found by text in its middle.
    [InlineData("{digit:2-3}:AAB{lower:2}", "1234:AABcd", "")]
    [InlineData("{upper:2}{digit:2}-END", "AB12-END", "AB12-END")]
    [InlineData("abc{[x-z_]:3}", "abcx_z", "abcx_z")]
    [InlineData("abc{lower:2}def{lower:2}", "abcxydefzw", "abcxydefzw")] // A fixed run is not greedy.
    [InlineData("a{{b{digit:1}", "a{b1", "a{b1")]
    public void Template_MatchesAroundItsAnchor(string template, string text, string expected)
    {
        var parsed = TokenTemplate.Parse(template);
        var (start, end) = parsed.MatchAnchor(Over(text), text.IndexOf(parsed.Anchor!, StringComparison.Ordinal));
        Assert.Equal(expected, text[start..end]);
    }

    [Theory]
    [InlineData("a{nothing:3}")]
    [InlineData("a{digit}")]
    [InlineData("a{digit:3")]
    [InlineData("a{digit:0}")]
    [InlineData("a{digit:5-3}")]
    [InlineData("a{digit:9999}")]
    public void BadTemplate_IsRefused(string template) => Assert.Throws<FormatException>(() => TokenTemplate.Parse(template));

    [Fact]
    public void TemplateWithoutFixedText_NeedsKeywords()
    {
        Assert.Throws<FormatException>(() => TokenFormat.Of("{hex:32}"));
        Assert.Throws<FormatException>(() => TokenFormat.Of("a{hex:32}"));
        Assert.Throws<FormatException>(() => TokenFormat.Behind("{hex:32}"));
    }

    private static DetectionContext Over(string text)
    {
        var context = new DetectionContext();
        context.Begin(new NormalisedText(text), new WorkBudget(TimeProvider.System, TimeSpan.FromMinutes(1), CancellationToken.None), new Fingerprinter(), 10);
        return context;
    }
}
