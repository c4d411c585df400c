using System.Text;
using Dlp.Guardian.Custom.ExactData;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Tests.Custom;

/// <summary>No text makes a custom detector throw, or find something outside the text.</summary>
public sealed class CustomFuzzTests
{
    private static readonly string[] Pieces =
    [
        "falcon", "FALCON", "青い鳥", "青い", "case ", "PRJ-1234", "ＰＲＪ－１２３４", "ｶﾞﾝﾏ計画", "1234-567890", "山田", " ", "　", "太郎", "taro@example.co.jp", "\n", "\u200B", "é", "e\u0301",
        "\uD83D", "\uDE00", "😀", "ﷺ", "㍻", "\0", "\uFFFF", "a", "ー", "-", "...", "sample", "\\n", "\u0301", "9", "กขค", "𠮷野家",
    ];

    [Fact]
    public void AnyText_GivesFindingsInsideIt()
    {
        var key = new byte[32];
        using var index = new MemoryStream();
        Assert.NotNull(ExactDataIndexFile.Build(new StringReader("name,account\n山田太郎,1234567890\n𠮷野家 一郎,falcon 99\n"), new(["name", "account"]), key, index, null, out _, CancellationToken.None));
        var scan = CustomScan.Of(
            """
              - { id: A, name: a, regex: ['PRJ-\d{4}', '(?i)fal.*?n', '[^ ]{3,}', '\w+\b'] }
              - { id: B, name: b, regex: 'case (?<v>\S+)?', group: v, near: { words: [falcon], types: [EMAIL_ADDRESS] } }
              - { id: C, name: c, dictionary: { terms: [falcon, 青い, 青い鳥, ガンマ計画, 𠮷野, é], wordBoundaries: never }, exclude: { nearWords: [sample] } }
              - { id: D, name: d, dictionary: { terms: [falcon, 青い鳥] }, near: { types: [C], required: true } }
              - { id: E, name: e, exactData: { index: i, keyFile: k, primary: account, with: [name] } }
              - { id: F, name: f, exactData: { index: i, keyFile: k, primary: name } }
            """.Replace(", é]", ", éa]", StringComparison.Ordinal),
            ("i", index.ToArray()), ("k", key));
        var random = new Random(99);
        var found = 0;
        for (var round = 0; round < 4_000; round++)
        {
            var text = new StringBuilder();
            for (var i = random.Next(1, 60); i > 0; i--)
                _ = random.Next(8) == 0 ? text.Append((char)random.Next(0x10000)) : text.Append(Pieces[random.Next(Pieces.Length)]);
            var written = text.ToString();

            var inspection = scan.Inspect(written, "A", "B", "C", "D", "E", "F");

            Assert.True(inspection.Completeness == Completeness.Complete, inspection.Reason);
            var end = 0;
            foreach (var finding in inspection.Findings)
            {
                Assert.InRange(finding.Start, end, written.Length - 1);
                Assert.InRange(finding.End, finding.Start + 1, written.Length);
                end = finding.End;
                found++;
            }
        }

        Assert.True(found > 10_000, $"{found}");
    }
}
