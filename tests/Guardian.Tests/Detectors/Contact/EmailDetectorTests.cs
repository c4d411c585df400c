using Dlp.Policy.Words;

namespace Dlp.Guardian.Tests.Detectors.Contact;

public sealed class EmailDetectorTests
{
    [Theory]
    [InlineData("Write to «taro.yamada@acme.co.jp».")]
    [InlineData("<«a.b+c_d@mail.sub.acme.com»>, please")]
    [InlineData("mailto:«x@y.io»?subject=1")]
    [InlineData("to=«taro@acme.com»&cc=«hanako@acme.com»")]
    [InlineData("連絡先は«tanaka@acme.jp»です。")]
    [InlineData("メール：«ｔａｒｏ＠ａｃｍｅ．ｃｏｍ»まで")]
    [InlineData("«t\u200Baro@ac\u00ADme.com»")]
    [InlineData("\"email\":\"«bob@acme.org»\"")]
    [InlineData("line\\n«bob@acme.org»\\nline")]
    [InlineData("'«o'brien@acme.ie»'")]
    [InlineData("«用户@例え.みんな» と")]
    [InlineData("«rené@exämple.de»")]
    [InlineData("«alice@example.com»")]
    [InlineData("(«a@b.co») «c@d.co»;«e@f.co»")]
    [InlineData("«user@xn--r8jz45g.xn--zckzah»")]
    [InlineData("«admin@corp.internal»")]
    [InlineData("ends with dot «a@acme.com».")]
    [InlineData("…«a@acme.com»…")]
    public void Address_IsFoundExactly(string marked) => DetectorTable.Expect("EMAIL_ADDRESS", marked);

    [Theory]
    [InlineData("user@localhost")]
    [InlineData("root@db01")]
    [InlineData("npm i @angular/core@17.0.1")]
    [InlineData("https://medium.com/@someone")]
    [InlineData("a@b")]
    [InlineData("@media (max-width: 10px)")]
    [InlineData("x@.com and @acme.com and bob.@acme.com")]
    [InlineData("foo@-bar.com")]
    [InlineData("postgres://bob:hunter2@db.acme.com/x")]
    [InlineData("価格 @ 100円")]
    [InlineData("vote@10.0.0.1")]
    public void NearMiss_IsNotFound(string text) => Assert.Empty(Scanned.Values(text, "EMAIL_ADDRESS"));

    [Theory]
    [InlineData("git@github.com:acme/repo.git")]
    [InlineData("ssh://deploy@build.acme.com/x")]
    [InlineData("icon@2x.png")]
    public void WhatIsSeldomAMailbox_ScoresLow(string text) =>
        Assert.True(Scanned.Only(text, "EMAIL_ADDRESS").Confidence < 0.6);

    [Fact]
    public void DocumentationAddress_ScoresLowerThanARealOne_ButStaysMedium()
    {
        var real = Scanned.Only("bob@acme.com", "EMAIL_ADDRESS");
        var example = Scanned.Only("for example bob@mail.example", "EMAIL_ADDRESS");
        Assert.Equal(ConfidenceLevel.High, real.Level);
        Assert.True(example.Confidence < real.Confidence);
        Assert.Contains("negative:example", example.Reasons);
    }

    [Fact]
    public void SpellingOfCase_CountsAsOneValue()
    {
        var findings = Scanned.Inspect("Bob@Acme.com bob@acme.com eve@acme.com", "EMAIL_ADDRESS").Findings;
        Assert.Equal(2, findings.Select(finding => finding.Fingerprint).Distinct().Count());
    }
}
