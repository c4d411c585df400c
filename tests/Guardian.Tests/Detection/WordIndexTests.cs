using Dlp.Guardian.Detection;

namespace Dlp.Guardian.Tests.Detection;

public sealed class WordIndexTests
{
    private static readonly ContextWords Latin = new("a:", "passport", "id", "tax number", "nif", "né");
    private static readonly ContextWords Japanese = new("b:", "旅券", "〒", "パスポート", "T番号");
    private static readonly WordIndex Index = new([Latin, Japanese]);

    [Theory]
    [InlineData("my Passport is X", "a:passport")]
    [InlineData("TAX NUMBER 5", "a:tax number")]
    [InlineData("an id 5", "a:id")]
    [InlineData("userId 5", "a:id")]
    [InlineData("nif: 5", "a:nif")]
    [InlineData("né le 5", "a:né")]
    [InlineData("the idea of passporting", null)]
    [InlineData("unif", null)]
    public void LatinWords_StandAlone(string text, string? reason) => Assert.Equal(reason, Near(Latin, text, 0, text.Length));

    [Theory]
    [InlineData("日本国旅券です", "b:旅券")]
    [InlineData("〒100", "b:〒")]
    [InlineData("T番号は", "b:T番号")]
    [InlineData("被旅券", null)]
    public void JapaneseWords_NeedNoBoundary(string text, string? reason) => Assert.Equal(reason, Near(Japanese, text, 0, text.Length));

    [Fact]
    public void Query_LooksOnlyInsideItsWindow_AndNotAtTheValue()
    {
        const string text = "passport .......... passport 123 nif";
        Assert.Equal("a:passport", Near(Latin, text, 0, text.Length));
        Assert.Null(Near(Latin, text, 1, 20));
        var hits = Fill(text);
        var set = Index.NumberOf(Latin);
        Assert.Equal("a:nif", hits.Near(set, 29, 29, 32, text.Length));
        Assert.Null(hits.Near(set, 29, 29, 32, text.Length - 1));
        Assert.Null(hits.Near(set, 21, 20, 30, 30)); // The word is the value.
    }

    [Fact]
    public void EveryWord_IsFoundAsTheWordsThemselvesFindIt()
    {
        // Whatever stands around them, both ways of looking agree.
        string[] pieces = ["passport", "id", "tax number", "nif", "旅券", "〒", "パスポート", " ", "x", "Id", "、", "9", "被"];
        var random = new Random(11);
        for (var i = 0; i < 5_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => pieces[random.Next(pieces.Length)]));
            foreach (var set in (ContextWords[])[Latin, Japanese])
                Assert.Equal(set.Find(text) is null, Near(set, text, 0, text.Length) is null);
        }
    }

    private static string? Near(ContextWords set, string text, int from, int to) => Fill(text).Near(Index.NumberOf(set), from, to, to, to);

    private static WordHits Fill(string text)
    {
        var hits = new WordHits();
        Index.Fill(text, hits);
        return hits;
    }
}
