using System.Collections.Immutable;
using Dlp.Guardian.Tokens;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Tests.Tokens;

public sealed class AssignedValueTests
{
    private const string Hex = "9f86d081884c7d65a2feaa0c55ad015a";
    private const string Base62 = "k7Qm2Zx9Vb4Lp1Rt8Wn3Yc6Hd5Jf0Gs2";

    private static readonly ServiceTokenDetector Acme = new(new(
        "ACME_KEY", "Acme key", "Acme キー", "Acme Docs", TokenFormat.Behind("{lhex:32}", "acme", "exa", "zet_secret", "two word key"), TokenFormat.Behind("{base62:32}", "acme", "hashing"), TokenFormat.Of("acme-{base64url:32}")));

    public static TheoryData<string> Found =>
    [
        $"acme: {{\n  \"service_id\": \"a1\",\n  \"api_key\": \"{Hex}\"\n}}", $"ACME_SESSION_TOKEN={Hex}", $"acme app id 17, key {Hex}", $"GET /?acme_key%3D{Hex}", $"\"ACME_KEY=\\n{Hex}\"", $"exaApiKey: {Hex}",
        $"- name: ACME_KEY\n  value: \"{Hex}\"", $"-H \"Authorization: Acme {Hex}\"", $"set ACME to {Hex}", $"our Acme is `{Hex}`", $"Acmeは「{Hex}」", $"two word key: {Hex}", $"TWO_WORD_KEY={Hex}", $"two-word-key: {Hex}", $"twoWordKey: '{Hex}'", $"public endpoint; acme key {Hex}", $"acme: {{ publicKey: 'a1', secretKey: '{Hex}' }}",
        $"acme token {Base62}", $"[acme]\ntoken = {Hex}", $"zetSecretKey = '{Hex}'", $"zet-secret-key: {Hex}", $"zet secret key {Hex}", $"_acme-{Base62}_", $"**acme-{Base62}**", $"__acme-{Base62}__ and", $"acme-{Base62}- is the key",
    ];

    public static TheoryData<string> Quiet =>
    [
        $"ACME_APP_ID={Hex}", $"[see acme] and\nkey {Hex}", $"zet.secret key {Hex}", $"acme:\n  zone_id: {Hex}", $"acme: {{ zoneId: '{Hex}' }}", $"acme tenant ID: {Hex}", $"the exact key is {Hex}", $"exam key {Hex}", $"flexa key {Hex}",
        $"- name: ACME_KEY\n  other: \"{Hex}\"", $"hashing key {Hex}", $"two word  key: {Hex}", $"<script src=\"acme.min.js?v={Hex}\">", $"the acme hash is {Hex}", $"acme this {Hex}", $"acme public key: {Hex}", $"ACME_PUBLISHABLE_KEY={Hex}", $"NEXT_PUBLIC_ACME_API_KEY={Hex}", $"acme: {{ publicKey: '{Hex}' }}", $"ACME_CLIENT_ID: {Hex}",
        "acme token getUserAccessTokenFromHeaderNow", "acme token abcdefghijklmnopqrstuvwxyzabcdef", "acme-get_user_access_token_from_header_", "acme token 31415926535897932384626433832795",
        $"acme-{Base62}-{Base62}", $"acme-{Base62}_x",
    ];

    [Theory]
    [MemberData(nameof(Found))]
    public void NamedValue_IsFound(string text) => Assert.Single(Find(text));

    [Theory]
    [MemberData(nameof(Quiet))]
    public void OtherValue_IsQuiet(string text) => Assert.Empty(Find(text));

    [Fact]
    public void EmphasisAroundAToken_StaysOutsideTheSpan()
    {
        var finding = Assert.Single(Find($"_acme-{Base62}_"));
        Assert.Equal((1, 38), (finding.Start, finding.End));
    }

    private static ImmutableArray<Finding> Find(string text) => Scanned.InspectWith(text, Acme).Findings;
}
