using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Dlp.Guardian.Custom;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Normalisation;
using Dlp.Guardian.Review;
using Dlp.Guardian.Tests.Normalisation;
using Dlp.Guardian.Views;
using Dlp.Policy.Words;
using FsCheck;
using FsCheck.Fluent;

namespace Dlp.Guardian.Tests.Views;

/// <summary>What ordinary text costs, and that nothing costs too much.</summary>
public sealed class CleanTextTests
{
    [Theory]
    [InlineData("Please summarise the meeting notes, 50% of them at least, and list open questions (R&D, Q&A; costs) for Monday in plain words.")]
    [InlineData("会議の議事録を要約して、月曜日までの宿題を三つ、箇条書きにしてください。二〇二六年十一月二十一日、一九八〇円です。コーヒーの発注も忘れずに。")]
    [InlineData("Привет, как дела? Завтра в 10:30 встреча в офисе, возьми ноутбук и SMS-ку от банка, 5х5 и 2026г.")]
    [InlineData("Καλημέρα, τι κάνεις; Η συνάντηση είναι αύριο στις 10:30 στο γραφείο.")]
    [InlineData("def add(a, b):\n    return a + b  # 2024-01-15, v1.2.3, 192.168.0.1, #ff00aa\n\nprint(add(1, 2), \"a\\n\", 'it\\'s', f\"{x!r}\")\n")]
    [InlineData("{\"model\":\"gpt-4o\",\"temperature\":0.7,\"max_tokens\":4096,\"id\":\"550e8400-e29b-41d4-a716-446655440000\",\"text\":\"line\\nnext \\\"quoted\\\"\"}")]
    [InlineData("<p class=\"a\">Tom &amp; Jerry &lt;3 &quot;x&quot;&nbsp;&copy; 2026</p> <a href=\"?id=41&amp;x=42\">link</a>")]
    [InlineData("sha1 da39a3ee5e6b4b0d3255bfef95601890afd80709 sha256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 md5 d41d8cd98f00b204e9800998ecf8427e")]
    [InlineData("https://github.com/dotnet/runtime/blob/main/src/libraries/System.Private.CoreLib/src/System/SearchValues/StringSearchValues.cs?plain=1#L120-L140")]
    [InlineData("https://www.example.com/search?q=hello%20world&lang=en&page=2&id=41&sort=price_desc")]
    [InlineData("/usr/local/lib/python3/dist-packages/confusable_homoglyphs/categories.py AbstractSingletonProxyFactoryBean internationalization-and-localization")]
    [InlineData("2026-11-21 12:30:05 order 48213 qty 12 price 12,800 ref 550e8400-e29b-41d4-a716-446655440000\n2026-11-21 12:30:06 order 48214\n")]
    [InlineData("Lorem ipsum dolor sit amet,\nconsectetur adipiscing elit,\nsed do eiusmod tempor\nincididunt ut labore")]
    [InlineData("C:\\Users\\taro\\Documents\\new\\table.txt and \\\\server\\share\\x86\\bin")]
    [InlineData("x = a == b ? 1 : 2; y >>= 3; z = \"a\" + b + \"c\"; s = ['a', 'b', 'c'];")]
    public void OrdinaryText_OpensNothing(string text)
    {
        Assert.Equal(0, Fragments(text));
        var inspection = Scanned.Inspect(text);
        Assert.Equal(Completeness.Complete, inspection.Completeness);
    }

    [Fact]
    public void RandomIdentifiers_OpenHardlyAnything()
    {
        var random = new Random(4);
        var text = new StringBuilder();
        Span<byte> bytes = stackalloc byte[32];
        for (var i = 0; i < 5000; i++)
        {
            random.NextBytes(bytes);
            text.Append(i % 3 == 0 ? Convert.ToHexStringLower(bytes) : i % 3 == 1 ? Convert.ToBase64String(bytes) : new Guid(bytes[..16]).ToString()).Append(" is an id, ");
        }

        Assert.InRange(Fragments(text.ToString()), 0, 25);
    }

    [Fact]
    public async Task WarmCleanText_AllocatesNothing()
    {
        var inspector = new Inspector(new(), TimeProvider.System);
        TextPart[] parts = [new("body", TextRole.User, string.Concat(Enumerable.Repeat("Plain words about nothing in \"particular\", again; 会議の議事録です。 a = b + c\n", 200)), true)];
        for (var i = 0; i < 100; i++)
            Assert.Same(Inspection.Clean, await inspector.InspectAsync(parts, InspectionPlan.Everything, CancellationToken.None));
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            _ = inspector.InspectAsync(parts, InspectionPlan.Everything, CancellationToken.None).AsTask().IsCompleted;
        Assert.True((GC.GetAllocatedBytesForCurrentThread() - before) / 100 < 500, $"{(GC.GetAllocatedBytesForCurrentThread() - before) / 100} bytes");
    }

    public static TheoryData<string> Provocations =>
    [
        "%", "%25", "%2", "%u", "\\", "\\u", "\\u004", "\\x4", "\\n", "&", "&#", "&#4", "&amp;", "&#x", "=", "=4", "=41", "=\n", "A", "AA\n", "A=", "4", "41 ", "0x", "0x41,", "4 ", "4_1", "4\n", "4111 1111\n",
        "\"a\" + ", "\" \"", "a\n", "a1\n", "AKIA\n", "ab12\ncd34", "'a' . ", "А", "Аa", "А1", "一", "一の", "〇九", "1・", "😀", "1😀", "\\\\", "a\\\nb", "> ", "//", "eyJ\n", "QUtJ", "4a4b", "%41", "\\u0041", "&#65;", "\\101", "MTIzNDU2Nzg5MDEy",
        "41424344454647484950 ", "34 31 31 31 ", "Zm9v\n", "JTQx", "%34", "%5Cu0041", "&#x25;41",
    ];

    [Theory]
    [MemberData(nameof(Provocations))]
    public void Provocation_TakesBoundedTime(string piece)
    {
        // 2 MB each: a quadratic step takes minutes. What is refused must say so.
        var text = Repeat(piece, 2_000_000);
        var clock = Stopwatch.StartNew();
        var inspection = Scanned.Inspect(text);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed} for {piece.Length} characters repeated");
        Assert.True(inspection.Completeness == Completeness.Complete || inspection.Reason is "decoded characters" or "too many findings" or "decoding depth", inspection.Reason);
    }

    [Theory]
    [InlineData("image")]
    [InlineData("%25%25")]
    [InlineData("\\u")]
    [InlineData("&#")]
    [InlineData("text")]
    public async Task TenMegabytes_AreBounded(string kind)
    {
        var bytes = new byte[7_500_000];
        new Random(1).NextBytes(bytes);
        var text = kind switch
        {
            "image" => Convert.ToBase64String(bytes),
            "text" => Convert.ToBase64String(Encoding.ASCII.GetBytes(Repeat("ordinary words, ", 7_500_000))),
            _ => Repeat(kind, 10_000_000),
        };
        var inspector = new Inspector(new() { MaxCharacters = 16 * 1024 * 1024, Deadline = TimeSpan.FromSeconds(60) }, TimeProvider.System);
        TextPart[] parts = [new("body", TextRole.User, text, true)];
        var clock = Stopwatch.StartNew();
        var inspection = await inspector.InspectAsync(parts, InspectionPlan.Everything, CancellationToken.None);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(15), clock.Elapsed.ToString());
        Assert.Equal(Completeness.Complete, inspection.Completeness);
    }

    [Fact]
    public void TimeGrowsWithTheText()
    {
        foreach (var piece in new[] { "%25%34", "QUtJ", "a1\n", "4 1", "\\u0041", "А1", "\"a1\" + ", "41 ", "一二" })
        {
            Measure(Repeat(piece, 50_000));
            var small = Measure(Repeat(piece, 200_000));
            var large = Measure(Repeat(piece, 1_600_000));
            Assert.True(large < 30 * small + 0.2, $"{piece.Length} characters repeated: {small:0.000} s, then {large:0.000} s for eight times the text");
        }

        static double Measure(string text)
        {
            var best = double.MaxValue;
            for (var i = 0; i < 3; i++)
            {
                var clock = Stopwatch.StartNew();
                Fragments(text);
                best = Math.Min(best, clock.Elapsed.TotalSeconds);
            }

            return best;
        }
    }

    [Fact]
    public async Task MoreFragmentsOrCharactersThanAllowed_IsNotComplete()
    {
        var text = string.Concat(Enumerable.Repeat("%41%42%43" + new string(' ', 700), 20));
        TextPart[] parts = [new("body", TextRole.User, text, true)];
        Assert.Equal("decoded characters", await ReasonAsync(new() { MaxFragmentsPerPart = 10 }));
        Assert.Equal("decoded characters", await ReasonAsync(new() { DecodedAtLeast = 1000, DecodedPerCharacter = 0 }));
        Assert.Equal("", await ReasonAsync(new()));

        async Task<string> ReasonAsync(ViewOptions views)
        {
            var inspection = await new Inspector(new(), TimeProvider.System, DetectorCatalogue.All, views).InspectAsync(parts, InspectionPlan.Everything, CancellationToken.None);
            Assert.Equal(inspection.Reason.Length == 0 ? Completeness.Complete : Completeness.Unavailable, inspection.Completeness);
            return inspection.Reason;
        }
    }

    [Fact]
    public void Garbage_NeverThrows_AndSpansStayInside()
    {
        string[] pieces =
        [
            "%", "%4", "%41", "%E3%81", "%25", "&", "&#", "&#65;", "&#x1F600;", "&amp;", "&nbsp;", "\\", "\\u", "\\u0041", "\\ud83d", "\\ude00", "\\x", "\\xff", "\\101", "\\n", "\\U0001F600", "\\u{41}", "=", "=41", "=\n", "QUtJQVEyS", "NDExMTExMTExMTExMTExMQ==",
            "34313131", "41 42 43 44 ", "0x41,", "4", "1 1 1 1 ", "1_1", "411111", "А", "О", "一", "〇九〇", "の", "\n", "\r\n", "\"", "\" + \"", "'", "> ", "AKIA", "ghp_", "eyJ", "@acme.com", "a", " ", "😀", "\uD83D", "\uDE00", "\u200B", "１", "㍻", "é", "\u0301", "DE89",
            "taro%40acme.com", "4111%201111%201111%201111", "-",
        ];
        var garbage = Gen.OneOf(Gen.Elements(pieces).ArrayOf().Select(string.Concat), NaughtyText.Arbitrary.Generator);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(4000).WithEndSize(200), Prop.ForAll(Arb.From(garbage), text =>
        {
            var inspection = Scanned.Inspect(text);
            var last = 0;
            foreach (var finding in inspection.Findings)
            {
                Assert.True(finding.Start >= last && finding.Start < finding.End && finding.End <= text.Length, $"{finding.Start}..{finding.End} of {text.Length}");
                last = finding.End;
            }

            Assert.NotEqual("review failed", inspection.Reason);
        }));
    }

    private static int Fragments(string text)
    {
        var reader = new PartReviewer(new ReviewEngine(DetectorCatalogue.All, new ViewOptions(), int.MaxValue));
        reader.Review(0, text, [.. Enumerable.Repeat(true, DetectorCatalogue.All.Length)], PlannedTypes.Of(InspectionPlan.Everything)!, new WorkBudget(TimeProvider.System, TimeSpan.FromMinutes(5), CancellationToken.None));
        return reader.Fragments;
    }

    private static string Repeat(string piece, int length)
    {
        var text = new StringBuilder(length + piece.Length);
        while (text.Length < length)
            text.Append(piece);
        return text.ToString();
    }
}
