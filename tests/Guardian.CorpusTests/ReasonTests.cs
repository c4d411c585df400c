using Dlp.Guardian.CorpusTests.Format;
using Dlp.Guardian.CorpusTests.Measuring;
using Dlp.Guardian.Scanning;

namespace Dlp.Guardian.CorpusTests;

public sealed class ReasonTests
{
    [Fact]
    public void EveryReasonOfTheCorpus_HasAMeaning()
    {
        // One sample of each line shows nearly every reason there is.
        var reasons = CorpusFolder.Types
            .SelectMany(file => file.Samples().DistinctBy(sample => sample.Line.Number))
            .SelectMany(sample => Inspections.Inspect(sample.Text))
            .SelectMany(finding => finding.Reasons)
            .ToHashSet(StringComparer.Ordinal);
        Assert.True(reasons.Count > 40);
        var mute = reasons.Where(reason => ReasonGlossary.MeaningOf(reason).Length == 0).Order(StringComparer.Ordinal).ToList();
        Assert.True(mute.Count == 0, $"ReasonGlossary does not know: {string.Join(", ", mute)}");
    }
}
