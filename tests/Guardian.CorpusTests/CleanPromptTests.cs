using System.Globalization;
using Dlp.Guardian.CorpusTests.Format;
using Dlp.Guardian.CorpusTests.Measuring;

namespace Dlp.Guardian.CorpusTests;

/// <summary>Prompts without anything sensitive are left alone.</summary>
public sealed class CleanPromptTests
{
    private const int LeastPrompts = 1000;
    private const double MostTouched = 5.0 / 1000;

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public void MadePrompts_AreHardlyEverTouched(string language)
    {
        Assert.DoesNotContain(CorpusFolder.Clean.SelectMany(file => file.Lines), line => line.Kind != LineKind.Negative);
        Check(Assert.Single(CleanRun.Frames, run => run.Name == language));
    }

    [Fact]
    public void NaturalText_WherePresent_IsHardlyEverTouched() => Assert.All(CleanRun.NaturalText, Check);

    private static void Check(CleanRun run)
    {
        Assert.InRange(run.Prompts, LeastPrompts, int.MaxValue);
        var types = string.Join(", ", run.Worst.Select(entry => $"{entry.Type} {entry.Times}"));
        Assert.True(run.Share <= MostTouched, string.Create(CultureInfo.InvariantCulture, $"{run.Name}: {run.Touched} of {run.Prompts} clean prompts are touched: {types}.\n{string.Join('\n', run.Places.Take(40))}"));
    }
}
