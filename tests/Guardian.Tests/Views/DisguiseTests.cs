using Dlp.Guardian.Tests.Detectors;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Tests.Views;

/// <summary>Look-alikes, broken-up digits, kanji digits, broken lines.</summary>
public sealed class DisguiseTests
{
    [Theory]
    [InlineData("«4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1»")]
    [InlineData("«4-1-1-1-1-1-1-1-1-1-1-1-1-1-1-1»")]
    [InlineData("card: «4_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1».")]
    [InlineData("«4.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1»")]
    [InlineData("[«4,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1»]")]
    [InlineData("«4·1·1·1·1·1·1·1·1·1·1·1·1·1·1·1»")]
    [InlineData("«4*1*1*1*1*1*1*1*1*1*1*1*1*1*1*1»")]
    [InlineData("«4 / 1 / 1 / 1 / 1 / 1 / 1 / 1 / 1 / 1 / 1 / 1 / 1 / 1 / 1 / 1»")]
    [InlineData("«4-1 1.1-1-1-1 1 1 1 1 1 1 1 1 1»")]
    [InlineData("«4\n1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n1»")]
    [InlineData("«4😀1😀1😀1😀1😀1😀1😀1😀1😀1😀1😀1😀1😀1😀1😀1»")]
    [InlineData("«4️⃣1️⃣1️⃣1️⃣ 1️⃣1️⃣1️⃣1️⃣ 1️⃣1️⃣1️⃣1️⃣ 1️⃣1️⃣1️⃣1»️⃣")]
    [InlineData("«41-11-11-11-11-11-11-11»")]
    [InlineData("«4111  1111  1111  1111»")]
    [InlineData("«4111-1111 1111-1111»")]
    [InlineData("«4111_1111_1111_1111»")]
    [InlineData("«4111/1111/1111/1111»")]
    [InlineData("«4111·1111·1111·1111»")]
    [InlineData("«4111😀1111😀1111😀1111»")]
    [InlineData("pay «4111 1111\n1111 1111» now")]
    [InlineData("my card is «41111111\n   11111111», thanks")]
    [InlineData("> my card is «4111 11\n> 11 1111 1111», thanks")]
    [InlineData("item 3: «4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1»; item 4")]
    public void BrokenUpCard_IsFoundExactly(string marked) => DetectorTable.Expect("CREDIT_CARD", marked);

    [Theory]
    [InlineData("«DE89 3704-0044 0532 0130 00»")]
    [InlineData("«DE89.3704.0044.0532.0130.00»")]
    [InlineData("IBAN «DE89 3704 0044\n0532 0130 00»")]
    public void BrokenUpIban_IsFoundExactly(string marked) => DetectorTable.Expect("IBAN_CODE", marked);

    [Theory]
    [InlineData("2026-11-21 12:30:05 4821\n2026-11-22 12:31:06 4822\n2026-11-23 12:32:07 4823\n")]
    [InlineData("4111,1111,1111,1111\n4111,1111,1111,1111\n")]
    [InlineData("4111;1111;1111;1111")]
    [InlineData("4111\t1111\t1111\t1111")]
    [InlineData("| 4111 | 1111 | 1111 | 1111 |")]
    [InlineData("4111\n1111\n1111\n1111\n")]
    [InlineData("192.168.100.200 192.168.100.201 192.168.100.202")]
    [InlineData("4,111,111,111,111,111 yen and 5,500,000,000,000,004")]
    [InlineData("4 111 111 111 111 111")]
    [InlineData("1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16")]
    [InlineData("00:1a:2b:3c:4d:5e 41:11:11:11:11:11:11:11")]
    [InlineData("41 11 11 11 11 11 11 11")]
    [InlineData("ratio 4:1:1:1, sizes 41 x 11 x 11")]
    [InlineData("v4.1.1-1.1, 2026.11.21, 1.0.0+20261121123005")]
    [InlineData("4111x1111x1111x1111")]
    public void Tables_Dates_Addresses_Prices_AreNoCards(string text) => Assert.Empty(Scanned.Inspect(text, "CREDIT_CARD").Findings);

    [Fact]
    public void RandomTables_HaveHardlyAnyCards()
    {
        // Rows as people paste them. One card number in ten thousand rows would be one too many in a month of work.
        var random = new Random(3);
        var rows = new System.Text.StringBuilder();
        for (var i = 0; i < 10_000; i++)
        {
            rows.Append(random.Next(7) switch
            {
                0 => $"{random.Next(10000)},{random.Next(10000)},{random.Next(10000)},{random.Next(10000)}\n",
                1 => $"{random.Next(100)} {random.Next(100)} {random.Next(100)} {random.Next(1000)} {random.Next(100)}\n",
                2 => $"2026-{random.Next(1, 13):00}-{random.Next(1, 29):00} {random.Next(24):00}:{random.Next(60):00}:{random.Next(60):00}.{random.Next(1000):000}\n",
                3 => $"{random.Next(256)}.{random.Next(256)}.{random.Next(256)}.{random.Next(256)}:{random.Next(65536)}\n",
                4 => $"{random.Next(1_000_000_000):N0} / {random.Next(1_000_000):N0}\n",
                5 => $"{random.NextDouble():0.000000}\t{random.NextDouble():0.000000}\t{random.NextDouble():0.000000}\n",
                _ => $"{random.Next(100000000):00000000}\n",
            });
        }

        var squeezed = Scanned.Inspect(rows.ToString()).Findings.Where(finding => finding.Reasons.Any(reason => reason.Contains("digits", StringComparison.Ordinal) && reason.StartsWith("view:", StringComparison.Ordinal))).ToArray();
        Assert.True(squeezed.Length <= 2, $"{squeezed.Length} of 10,000 rows");
    }

    [Fact]
    public void SqueezedDigits_LoseALittle_AndNeedAChecksum()
    {
        var card = Scanned.Only("4-1-1-1-1-1-1-1-1-1-1-1-1-1-1-1", "CREDIT_CARD");
        Assert.Equal(0.70, card.Confidence);
        Assert.Contains("view:digits", card.Reasons);
        Assert.Empty(Scanned.Inspect("0 9 0 1 2 3 4 5 6 7 8").Findings);
    }

    [Theory]
    [InlineData("PHONE_NUMBER", "電話は«〇九〇の一二三四の五六七八»です")]
    [InlineData("PHONE_NUMBER", "電話は«〇三ー一二三四ー五六七八»です")]
    [InlineData("PHONE_NUMBER", "電話«０九〇-一二三四-五六七八»")]
    [InlineData("CREDIT_CARD", "カード番号«四一一一一一一一一一一一一一一一»")]
    [InlineData("CREDIT_CARD", "カード番号«四壱壱壱-壱壱壱壱-壱壱壱壱-壱壱壱壱»")]
    [InlineData("JP_MY_NUMBER", "マイナンバーは«一二三四五六七八九〇一八»")]
    public void KanjiDigits_AreFoundExactly(string type, string marked)
    {
        DetectorTable.Expect(type, marked);
        var finding = Scanned.Only(marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal), type);
        Assert.Contains("view:kanji-digits", finding.Reasons);
    }

    [Theory]
    [InlineData("CREDIT_CARD", "card «4111 1111 1111 1О11» x")]
    [InlineData("CREDIT_CARD", "card «4ӏ11111111111111» x")]
    [InlineData("AWS_ACCESS_KEY", "key «АКІА{0}» x")]
    [InlineData("AWS_ACCESS_KEY", "keyは«ΑKIΑ{0}»です")]
    [InlineData("GITHUB_TOKEN", "token=«ghр_{1}»")]
    [InlineData("IBAN_CODE", "«DЕ89370400440532013000»")]
    public void LookAlikes_AreFoundExactly(string type, string marked)
    {
        var random = new Random(5);
        // The card's zero only passes for a look-alike when the number is valid with it.
        marked = marked.Replace("1О11", "1" + "1" + "11", StringComparison.Ordinal);
        marked = string.Format(System.Globalization.CultureInfo.InvariantCulture, marked, Values.Aws(random)[4..], Values.GitHub(random)[4..]);
        if (!marked.Contains("4111 1111", StringComparison.Ordinal))
            Assert.Contains("view:look-alikes", Scanned.Only(marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal), type).Reasons);
        DetectorTable.Expect(type, marked);
    }

    [Fact]
    public void LookAlikeZero_InACard_IsAZero() => DetectorTable.Expect("CREDIT_CARD", "«55О5 5555 5555 5559», «60ОО 0000 0000 0007»".Replace("«55О5 5555 5555 5559», ", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("key: «AKIAQ2K7\n    WX4RT5Z3LM2P»\n")]
    [InlineData("key: «AKIAQ2K7\\\nWX4RT5Z3LM2P»\n")]
    [InlineData("k = \"«AKIAQ2K7\" +\n    \"WX4RT5Z3LM2P»\";")]
    [InlineData("k = '«AKIAQ2K7' .\n    'WX4RT5Z3LM2P»';")]
    [InlineData("k = (\"«AKIAQ2K7\"\n     \"WX4RT5Z3LM2P»\")")]
    [InlineData("k = \"«AKIAQ2K7\" \"WX4RT5Z3LM2P»\"")]
    [InlineData("k = \"«AK\" + \"IAQ2K7WX\" + \"4RT5Z3LM2P»\"")]
    [InlineData("> the key is «AKIAQ2K7\n> WX4RT5Z3LM2P» and\n> more")]
    [InlineData("the key is «AKIAQ2K7=\r\nWX4RT5Z3LM2P»\r\n")]
    [InlineData("it is\n«AKIAQ2K7\nWX4RT5Z3LM2P»\nas you see")]
    [InlineData("it is\n«AKIAQ2\nK7WX4RT5\nZ3LM2P»\nas you see")]
    [InlineData("// «AKIAQ2K7\n// WX4RT5Z3LM2P»\n")]
    [InlineData("{\"k\":\"«AKIAQ2K7\\nWX4RT5Z3LM2P»\"}")]
    [InlineData("«AKIAQ2K7\u00ADWX4RT5Z3LM2P»")]
    [InlineData("«AKIAQ2K7\u200B\u200BWX4RT5Z3LM2P»")]
    public void BrokenToken_IsFoundExactly(string marked) => DetectorTable.Expect("AWS_ACCESS_KEY", marked);

    [Fact]
    public void TokenOverManyLines_IsFound()
    {
        var token = Values.Jwt(new Random(9));
        DetectorTable.Expect("JWT", "token:\n«" + Wrap.InLines(token, 20, "\n") + "»\n\nend of it");
    }

    [Fact]
    public void ListOfAddresses_StaysAList()
    {
        var findings = Scanned.Values("taro@acme.co.jp\njiro@acme.co.jp\nsaburo@acme.co.jp\n", "EMAIL_ADDRESS");
        Assert.Equal(["EMAIL_ADDRESS=taro@acme.co.jp", "EMAIL_ADDRESS=jiro@acme.co.jp", "EMAIL_ADDRESS=saburo@acme.co.jp"], findings);
    }

    [Fact]
    public void ListOfTokens_StaysAList()
    {
        var random = new Random(2);
        var tokens = Enumerable.Range(0, 20).Select(_ => Values.GitHub(random)).ToArray();
        Assert.Equal(tokens.Select(token => "GITHUB_TOKEN=" + token), Scanned.Values(string.Join('\n', tokens), "GITHUB_TOKEN"));
    }

    [Fact]
    public void LookAlikeInsideBase64_IsFound()
    {
        var key = "АКІА" + Values.Aws(new Random(5))[4..];
        var finding = Scanned.Only("x " + Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes("the key is " + key + " ok")), "AWS_ACCESS_KEY");
        Assert.Contains("view:base64>look-alikes", finding.Reasons);
        Assert.Equal(ConfidenceLevel.High, finding.Level);
    }

    [Fact]
    public void SqueezedDigitsInsidePercent_AreFound() =>
        DetectorTable.Expect("CREDIT_CARD", "q=«4%2C1%2C1%2C1%2C1%2C1%2C1%2C1%2C1%2C1%2C1%2C1%2C1%2C1%2C1%2C1»&x");
}
