using Dlp.Guardian.CorpusTests.Generators;

namespace Dlp.Guardian.CorpusTests.Format;

public sealed class CorpusReaderTests
{
    private static CorpusFile Read(params string[] lines) =>
        CorpusReader.Read("area", "OWN_TYPE", lines, id => id is "OWN_TYPE" or "EMAIL_ADDRESS", GeneratorRegistry.Default);

    private static string Problem(params string[] lines) => Assert.Throws<CorpusFormatException>(() => Read(lines)).Message;

    [Fact]
    public void Marks_BecomeSpansWithoutTheGuillemets()
    {
        var sample = Assert.Single(Read("+ a «bc» d «EMAIL_ADDRESS:e@f.gh», «?EMAIL_ADDRESS:i» «?j»").Samples());
        Assert.Equal("a bc d e@f.gh, i j", sample.Text);
        Assert.Equal([new("OWN_TYPE", 2, 4, false), new("EMAIL_ADDRESS", 7, 13, false), new("EMAIL_ADDRESS", 15, 16, true), new("OWN_TYPE", 17, 18, true)], sample.Expectations);
    }

    [Fact]
    public void ContinuationsAndEscapes_MakeOneText()
    {
        var file = Read("# comment", "", "- one", "> two", ">", @"> t\tn\nb\\s\s\u3042\«{{x}", "~ next");
        Assert.Equal(["one\ntwo\n\nt\tn\nb\\s \u3042«{x}", "next"], file.Samples().Select(sample => sample.Text));
        Assert.Equal([(LineKind.Negative, 3), (LineKind.NearMiss, 7)], file.Lines.Select(line => (line.Kind, line.Number)));
    }

    [Fact]
    public void Recipes_AreExpandedTheSameInEveryRun()
    {
        var texts = Read("+ «{digits:9}»", "x25 - {hex:4-6}", "- plain", "x3 - plain").Samples().Select(sample => sample.Text).ToList();
        Assert.Equal(10 + 25 + 1 + 3, texts.Count);
        Assert.Equal(10, texts.Take(10).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal([4, 5, 6], texts.Skip(10).Take(25).Select(text => text.Length).Distinct().Order());
        Assert.Equal(texts, Read("", "# moved", "+ «{digits:9}»", "x25 - {hex:4-6}", "- plain", "x3 - plain").Samples().Select(sample => sample.Text));
    }

    [Fact]
    public void OptionsAndVariants_AreRead()
    {
        var file = Read("! quiet", "! allow-fp 0.03 one check digit only", "+ «a»", "@ DE", "+ «b»", "@ FR", "- c");
        Assert.True(file.IsQuiet);
        Assert.Equal((0.03, "one check digit only"), file.AllowedFalsePositives);
        Assert.Equal(["", "DE", "FR"], file.Lines.Select(line => line.Variant));
    }

    [Theory]
    [InlineData("+ «a", "« without »")]
    [InlineData("+ a»", "» without «")]
    [InlineData("+ ««a»»", "« inside «")]
    [InlineData("+ nothing marked", "marks at least one")]
    [InlineData("+ «EMAIL_ADDRESS:a»", "marks at least one")]
    [InlineData("+ «?a»", "marks at least one")]
    [InlineData("- «a»", "no «value» of its own type")]
    [InlineData("+ «OTHER_TYPE:a»", "OTHER_TYPE is no type")]
    [InlineData("+ «{digits:9»", "{ without }")]
    [InlineData("+ «{nonsense}»", "no generator has this name")]
    [InlineData("+ «{digits:x}»", "{digits:x}")]
    [InlineData("+ «{digits!:4}»", "no check that could be broken")]
    [InlineData("+ «{digits:4 > sideways}»", "'sideways' is no filter")]
    [InlineData("+ «{digits:4 > 2-3}»", "longer than a value")]
    [InlineData("+ «{digits:4 > 2-1}»", "covers 3 of 4")]
    [InlineData("+ «{card:nobody}»", "{card:nobody}")]
    [InlineData("+ «a\\q»", "\\q is no escape")]
    [InlineData("+ «a»\\", "a backslash at the end")]
    [InlineData("x0 + «a»", "x0")]
    [InlineData("+«a»", "a line starts with")]
    [InlineData("a", "a line starts with")]
    [InlineData("! allow-fp 0.9 much", "options are")]
    [InlineData("! allow-fp 0.1", "options are")]
    [InlineData("! loud", "options are")]
    [InlineData("> alone", "there is none above")]
    public void Mistakes_AreNamedWithFileAndLine(string line, string problem)
    {
        var message = Problem("# first", line);
        Assert.StartsWith("area/OWN_TYPE.txt(2): ", message, StringComparison.Ordinal);
        Assert.Contains(problem, message, StringComparison.Ordinal);
    }

    [Fact]
    public void ValuesThatLookLikeAPrefix_KeepIt() => Assert.Equal("AKIA:x", Assert.Single(Read("+ «AKIA:x»").Samples()).Text);
}
