using System.Globalization;
using System.Text;
using Dlp.Guardian.Normalisation;
using FsCheck;
using FsCheck.Fluent;

namespace Dlp.Guardian.Tests.Normalisation;

public sealed class TextNormaliserTests
{
    private static string Normalise(string text) => new TextNormaliser().Normalise(text).Span.ToString();

    [Fact]
    public void StringNormalize_IsStillANoOpHere_SoTheTableIsNeeded() =>
        // If this fails one day the runtime normalises by itself under InvariantGlobalization and the table can go.
        Assert.Equal("１", "１".Normalize(NormalizationForm.FormKC));

    [Fact]
    public void EverySampleOfPythonsUnicodeDatabase_GivesTheSame()
    {
        var count = 0;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Normalisation/Data/folding-samples.txt")))
        {
            var columns = line.Split(';');
            Assert.True(Text(columns[1]) == Normalise(Text(columns[0])), line);
            // In the middle of other text too: clusters must not lean on the start of the string.
            Assert.True("あ" + Text(columns[1]) + "z" == Normalise("あ" + Text(columns[0]) + "z") || JoinsBefore(columns[0]), line);
            count++;
        }

        Assert.True(count > 10_000);

        static string Text(string codes) => string.Concat(codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => char.ConvertFromUtf32(int.Parse(code, NumberStyles.HexNumber))));
        static bool JoinsBefore(string codes) => codes.Split(' ').First(code => !FoldingTable.Instance.IsDropped(int.Parse(code, NumberStyles.HexNumber))) is var first
            && FoldingTable.Instance.Joins(int.Parse(first, NumberStyles.HexNumber));
    }

    [Theory]
    [InlineData("４１１１　１１１１", "4111 1111")]
    [InlineData("\U0001D7D8\U0001D7D9\U0001D7EC", "010")]
    [InlineData("٠١٢٣٤٥٦٧٨٩", "0123456789")]
    [InlineData("०१२३", "0123")]
    [InlineData("①②③", "123")]
    [InlineData("㍻", "平成")]
    [InlineData("ｶﾞｷﾞﾊﾟ", "ガギパ")]
    [InlineData("e\u0301", "é")]
    [InlineData("e\u200B\u0301", "é")]
    [InlineData("4\u200B1\u00AD1\uFEFF1", "4111")]
    [InlineData("a\u202Eb\u2066c", "abc")]
    [InlineData("a\uFE0Fb\U000E0100c\U000E0041d", "abcd")]
    [InlineData("a\u3164b\u115Fc\uFFA0d", "abcd")]
    [InlineData("03‐1234−5678", "03-1234-5678")]
    [InlineData("０３ー１２３４ー５６７８", "03-1234-5678")]
    [InlineData("コーヒー", "コーヒー")]
    [InlineData("1ー2", "1-2")]
    [InlineData("ｔａｒｏ＠ｅｘａｍｐｌｅ．ｃｏｍ", "taro@example.com")]
    [InlineData("a\u2028b", "a\nb")]
    [InlineData("각", "각")]
    [InlineData("4\u0336\u0336１\u03361\uFE0F\u20E3", "411")]
    [InlineData("\uD800a\uDC00", "\uD800a\uDC00")]
    public void WhatReadsTheSame_BecomesTheSame(string text, string expected) => Assert.Equal(expected, Normalise(text));

    [Theory]
    [InlineData("plain ASCII, 123")]
    [InlineData("日本語の文章です。コーヒーを飲む。")]
    [InlineData("")]
    public void TextWithNothingToChange_IsSharedNotCopied(string text)
    {
        var normalised = new TextNormaliser().Normalise(text);
        Assert.True(normalised.IsIdentity);
        Assert.Same(text, normalised.Source);
    }

    [Fact]
    public void PureAscii_AllocatesNothing()
    {
        var normaliser = new TextNormaliser();
        var text = new string('a', 10_000);
        normaliser.Normalise(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var length = normaliser.Normalise(text).Length;
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(text.Length, length);
    }

    [Theory]
    [InlineData("あ\u200B４１\u200B", "41", 2, 4)]
    [InlineData("x㍻y", "平成", 1, 2)]
    [InlineData("x㍻y", "平", 1, 2)]
    [InlineData("xｶﾞy", "ガ", 1, 3)]
    [InlineData("\U0001D7D8\U0001D7D9", "1", 2, 4)]
    [InlineData("aé\u200Bb", "b", 3, 4)]
    [InlineData("ae\u0301\u200Bb", "é", 1, 3)]
    [InlineData("mﾞn", "m", 0, 1)]
    [InlineData("a4\u0336\u0336b", "4", 1, 2)]
    [InlineData("a4\u0336\u03364b", "44", 1, 5)]
    [InlineData("1\u202Eᆨ", "1", 0, 1)]
    [InlineData("4\u200B1", "41", 0, 3)]
    public void Span_MapsToExactlyItsSourceCharacters(string text, string part, int start, int end)
    {
        var normalised = new TextNormaliser().Normalise(text);
        var at = normalised.Span.IndexOf(part);
        Assert.Equal((start, end), normalised.ToSource(at, at + part.Length));
    }

    [Fact]
    public void AnySpan_NormalisedAlone_ContainsItsText_AndNeighboursDoNotOverlapUnlessAtomic()
    {
        var property = Prop.ForAll(NaughtyText.Arbitrary, text =>
        {
            var normalised = new TextNormaliser().Normalise(text);
            var span = normalised.Span.ToString();
            var (coveredTo, lastStart) = (0, 0);
            for (var i = 0; i < span.Length; i++)
            {
                var (start, end) = normalised.ToSource(i, i + 1);
                if (start < lastStart || start >= end || end > text.Length || (start < coveredTo && start != lastStart))
                    return false;
                var alone = new TextNormaliser().Normalise(text[start..end]).Span.ToString();
                // A dash between digits is a dash only there.
                if (!alone.Contains(span[i], StringComparison.Ordinal) && !(span[i] == '-' && end - start == 1))
                    return false;
                (coveredTo, lastStart) = (end, start);
            }

            return span.Length == 0 || normalised.ToSource(0, span.Length) is var (first, last) && first >= 0 && last <= text.Length;
        });
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), property);
    }

    [Fact]
    public void NormalisingTwice_IsNormalisingOnce()
    {
        var property = Prop.ForAll(NaughtyText.Arbitrary, text =>
        {
            var once = Normalise(text);
            return Normalise(once) == once;
        });
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), property);
    }

    [Fact]
    public void ExpansionBomb_IsCutAndSaysSo()
    {
        var normalised = new TextNormaliser().Normalise(new string('\uFDFA', 100_000));
        Assert.True(normalised.IsTruncated);
        Assert.True(normalised.Length < 400_000);
    }

    [Fact]
    public void EndlessCombiningMarks_StayLinear()
    {
        var marks = new string('\u0301', 50_000) + new string('\u0316', 50_000);
        Assert.True(Normalise("a" + marks).Length >= 99_000);
    }
}
