using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Tokens;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Tests.Tokens;

public sealed class ServiceTokenDetectorTests
{
    private const string Body = "k7Qm2Zx9Vb4Lp1Rt8Wn3"; // 20 characters, nothing repeated.
    private const string Hex = "9f86d081884c7d65a2feaa0c55ad015a";

    private static readonly SecretService Acme = new(
        "ACME_KEY", "Acme key", "Acme キー", "Acme Docs",
        TokenFormat.Of("acme_{base62:20}"),
        TokenFormat.Of("ak-{base62:20}") with { StartsAlone = true },
        TokenFormat.Of("zzz{digit:16}") with { Check = token => (token[^1] - '0') % 2 == 0, CheckIsRequired = true },
        TokenFormat.Behind("{lhex:32}", "acmecloud", "acme_secret"));

    public static TheoryData<string> Found =>
    [
        $"«acme_{Body}»", $"key=«acme_{Body}»;", $"\"«acme_{Body}»\"", $"https://x/?k=%3D«acme_{Body}»&b", $"トークンは«acme_{Body}»です", $"«ak-{Body}»", "«zzz4829105736281946»",
        $"ACMECLOUD_API_KEY=«{Hex}»", $"acmecloud:\n  api_key: «{Hex}»\n", $"{{\"acmecloud\": {{\"token\": \"«{Hex}»\"}}}}", $"Our AcmeCloud key is «{Hex}».", $"acme_secret = '«{Hex}»'", $"--acmecloud-token «{Hex}»",
        $"AcmeCloud のキーは «{Hex}» です",
    ];

    public static TheoryData<string> Quiet =>
    [
        $"acme_{Body[1..]}", $"acme_{Body}x", $"xacme_{Body}", "acme_xxxxxxxxxxxxxxxxxxxx", "acme_0123456789abcdefghij", "acme_yourapikeygoeshere00", "acme_EXAMPLEkeyEXAMPLE0aB", $"task-ak-{Body}", "zzz4829105736281947",
        $"acmecloud trace {Hex}", $"acmecloud commit {Hex}", $"acmecloud:\n\nnothing = 1\nhash: {Hex}", $"token: {Hex}", $"acmecloud key {Hex}0", $"acmecloud key x{Hex}", $"acmecloud key {Hex[..8]}-{Hex[8..12]}-{Hex}",
        "acmecloud key 00000000000000000000000000000000", "acmecloud key 0123456789abcdef0123456789abcdef", $"acmecloud\nkey {Hex}",
    ];

    [Theory]
    [MemberData(nameof(Found))]
    public void Token_IsFoundExactly(string marked)
    {
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var end = marked.IndexOf('»', StringComparison.Ordinal) - 1;
        var finding = Assert.Single(Find(marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal)));
        Assert.Equal((start, end), (finding.Start, finding.End));
        Assert.InRange(finding.Confidence, 0.80, 0.99);
    }

    [Theory]
    [MemberData(nameof(Quiet))]
    public void LookAlike_IsQuiet(string text) => Assert.Empty(Find(text));

    [Fact]
    public void NeededWord_MustStandNear()
    {
        var service = new SecretService("ACME_NEAR", "Acme", "Acme", "Acme Docs", TokenFormat.Of("nnn{base62:20}") with { Near = new("context:", "acme") });
        Assert.Empty(Find($"nnn{Body}", service));
        Assert.Single(Find($"acme nnn{Body}", service));
    }

    [Fact]
    public void ManyServices_AreAskedInOnePass()
    {
        ImmutableArray<IDetector> detectors = [.. Enumerable.Range(0, 300).Select(i => new ServiceTokenDetector(new($"S{i}_KEY", "S", "S", "Docs", TokenFormat.Of($"s{i:000}_{{base62:20}}"))))];
        var text = string.Join(' ', Enumerable.Range(0, 300).Select(i => $"s{i:000}_{Body}"));
        var findings = Scanned.InspectWith(text, detectors).Findings;
        Assert.Equal(Enumerable.Range(0, 300).Select(i => $"S{i}_KEY"), findings.Select(finding => finding.Type));
    }

    private static ImmutableArray<Finding> Find(string text, SecretService? service = null)
    {
        var inspection = Scanned.InspectWith(text, new ServiceTokenDetector(service ?? Acme));
        Assert.Equal(Completeness.Complete, inspection.Completeness);
        return inspection.Findings;
    }
}
