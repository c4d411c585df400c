using Dlp.Guardian.Types;

namespace Dlp.Guardian.Tests.Types;

public sealed class SensitiveInformationTypesTests
{
    [Fact]
    public void EveryType_SaysInTwoLanguagesWhatItIs()
    {
        var mute = SensitiveInformationTypes.All.Where(type => type.Name.Length == 0 || type.Description.Length == 0 || type.Standard.Length == 0 || !IsJapanese(type.DescriptionJa)).Select(type => type.Id).ToList();
        Assert.True(mute.Count == 0, $"Without name, standard or descriptions: {string.Join(' ', mute)}");
    }

    [Fact]
    public void Countries_AreTwoCapitals_AsTheFilterTakesThem() =>
        Assert.All(SensitiveInformationTypes.All.SelectMany(type => type.Countries), country => Assert.Matches("^[A-Z]{2}$", country));

    [Fact]
    public void EveryType_HasDetectorsThatSayWhatTheyGoBy() => Assert.All(SensitiveInformationTypes.All, type =>
    {
        var facts = DetectorFacts.Of(type.Id);
        Assert.NotEmpty(facts);
        Assert.All(facts, fact => Assert.False(fact.Anchors.IsEmpty && fact.Shapes.IsEmpty, $"{fact.Name} says nothing."));
    });

    [Fact]
    public void FactsOfAnIdentifier_AreItsLayoutsAndWords()
    {
        var facts = Assert.Single(DetectorFacts.Of("TH_TNIN"));
        Assert.Contains("#-####-#####-##-#", facts.Shapes);
        Assert.Contains("thai id", facts.Words);
        Assert.Empty(DetectorFacts.Of("NO_SUCH_TYPE"));
    }

    private static bool IsJapanese(string text) => text.Any(c => c is >= '\u3040' and <= '\u30FF' or >= '\u4E00' and <= '\u9FFF');
}
