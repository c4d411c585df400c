using Dlp.Proxy.OriginTls;

namespace Dlp.Proxy.Tests.OriginTls;

public sealed class AlternativeNamesTests
{
    [Theory]
    [InlineData("site.example", "site.example", true)]
    [InlineData("SITE.example", "site.example", true)]
    [InlineData("*.site.example", "a.site.example", true)]
    [InlineData("*.site.example", "xn--bcher-kva.site.example", true)]
    [InlineData("*.site.example", "site.example", false)]
    [InlineData("*.site.example", "a.b.site.example", false)]
    [InlineData("*.site.example", ".site.example", false)]
    [InlineData("*.example", "site.example", false)]
    [InlineData("*", "example", false)]
    [InlineData("*.", "example.", false)]
    [InlineData("a*.site.example", "ab.site.example", false)]
    [InlineData("*a.site.example", "ba.site.example", false)]
    [InlineData("a.*.example", "a.b.example", false)]
    [InlineData("*.*.example", "a.b.example", false)]
    [InlineData("**.site.example", "a.site.example", false)]
    [InlineData("site.example.", "site.example", false)]
    [InlineData(".site.example", "a.site.example", false)]
    [InlineData("evil-site.example", "site.example", false)]
    [InlineData("site.example", "site.example.evil.test", false)]
    public void Pattern_MatchesWholeLabelsOnly(string pattern, string host, bool expected) =>
        Assert.Equal(expected, AlternativeNames.IsDnsMatch(pattern, host));
}
