using Dlp.Guardian.Detection;
using Dlp.Guardian.Review;

namespace Dlp.Guardian.Tests.Review;

public sealed class FindingMergerTests
{
    private static readonly IDetector Pattern = DetectorCatalogue.All.First(detector => detector.Specificity == 1);
    private static readonly IDetector ByName = DetectorCatalogue.All.First(detector => detector.Specificity == 0);
    private static readonly IDetector Vendor = DetectorCatalogue.All.First(detector => detector.Specificity == 3);

    private static string[] Merge(params Candidate[] candidates) =>
        [.. FindingMerger.Merge([.. candidates], 0).Select(finding => $"{finding.Start}-{finding.End}:{finding.Confidence}:{finding.Detector}")];

    private static Candidate At(int start, int end, double confidence, IDetector? detector = null) => new(detector ?? Pattern, start, end, confidence, 0, []);

    [Fact]
    public void HigherConfidence_BeatsLength() => Assert.Equal([$"2-4:0.9:{Pattern.Name}"], Merge(At(0, 10, 0.8), At(2, 4, 0.9)));

    [Fact]
    public void EqualConfidence_LongerWins() => Assert.Equal([$"0-10:0.9:{Pattern.Name}"], Merge(At(2, 4, 0.9), At(0, 10, 0.9)));

    [Fact]
    public void EqualLength_MoreSpecificWins() => Assert.Equal([$"0-5:0.9:{Vendor.Name}"], Merge(At(0, 5, 0.9), At(0, 5, 0.9, Vendor)));

    [Fact]
    public void ValueKnownByItsNameAlone_GivesWayToALayout()
    {
        Assert.Equal([$"0-5:0.8:{Vendor.Name}"], Merge(At(0, 5, 0.9, ByName), At(0, 5, 0.8, Vendor)));
        Assert.Equal([$"0-5:0.9:{ByName.Name}"], Merge(At(0, 5, 0.9, ByName), At(0, 5, 0.7, Vendor)));
    }

    [Fact]
    public void Neighbours_BothStay() => Assert.Equal(2, Merge(At(0, 5, 0.9), At(5, 9, 0.5)).Length);

    [Fact]
    public void LoserOfAChain_FreesNothing_ButItsOtherNeighbourStays() =>
        Assert.Equal([$"0-4:0.7:{Pattern.Name}", $"6-9:0.9:{Pattern.Name}"], Merge(At(0, 4, 0.7), At(3, 7, 0.6), At(6, 9, 0.9)));

    [Fact]
    public void RandomSpans_NeverOverlap_AndEveryLoserHasABetterNeighbour()
    {
        var random = new Random(11);
        for (var round = 0; round < 300; round++)
        {
            var candidates = Enumerable.Range(0, 40).Select(_ => random.Next(100)).Select(start => At(start, start + 1 + random.Next(15), random.Next(1, 9) / 10.0)).ToArray();
            var kept = FindingMerger.Merge([.. candidates], 0);
            for (var i = 1; i < kept.Length; i++)
                Assert.True(kept[i].Start >= kept[i - 1].End);
            Assert.All(candidates, candidate => Assert.Contains(kept, finding =>
                finding.Start < candidate.End && candidate.Start < finding.End && finding.Confidence >= candidate.Confidence));
        }
    }
}
