using System.Collections.Immutable;
using Dlp.Guardian.CorpusTests.Format;
using Dlp.Guardian.Types;

namespace Dlp.Guardian.CorpusTests.Measuring;

/// <summary>The whole corpus, counted by type.</summary>
internal sealed class CorpusRun
{
    private static readonly Lazy<CorpusRun> LazyWhole = new(() => new());

    private CorpusRun()
    {
        var files = CorpusFolder.Types;
        var byType = files.GroupBy(file => file.Type, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var tallies = SensitiveInformationTypes.All.ToDictionary(type => type.Id, type => new TypeTally(type, byType.GetValueOrDefault(type.Id)), StringComparer.Ordinal);
        var confusions = new Dictionary<(string Found, string In), int>();
        foreach (var file in files)
        {
            foreach (var judgement in Inspections.Of(file))
            {
                Samples++;
                Count(judgement, tallies);
                foreach (var finding in judgement.Unexpected.Where(finding => finding.Confidence >= TypeTally.Faint && !IsSecretByName(finding.Type, file)))
                    confusions[(finding.Type, file.Type)] = confusions.GetValueOrDefault((finding.Type, file.Type)) + 1;
            }
        }

        Tallies = [.. tallies.Values.OrderBy(tally => tally.Area, StringComparer.Ordinal).ThenBy(tally => tally.Type.Id, StringComparer.Ordinal)];
        Confusions = [.. confusions.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key).Select(entry => (entry.Key.Found, entry.Key.In, entry.Value))];
    }

    /// <summary>Measured once per process.</summary>
    public static CorpusRun Whole => LazyWhole.Value;

    /// <summary>Texts inspected.</summary>
    public int Samples { get; }

    /// <summary>By area and id.</summary>
    public ImmutableArray<TypeTally> Tallies { get; }

    /// <summary>Which type was falsely found in samples of which file, most often first; faint ones left out.</summary>
    public ImmutableArray<(string Found, string In, int Times)> Confusions { get; }

    private static void Count(Judgement judgement, Dictionary<string, TypeTally> tallies)
    {
        foreach (var (expected, confidence) in judgement.Found)
        {
            tallies[expected.Type].Positives++;
            tallies[expected.Type].Found++;
            if (confidence >= TypeTally.Medium)
                tallies[expected.Type].Strong++;
        }

        foreach (var expected in judgement.WrongSpan)
        {
            tallies[expected.Type].Positives++;
            tallies[expected.Type].WrongSpan++;
        }

        foreach (var expected in judgement.Missed)
            tallies[expected.Type].Positives++;
        foreach (var finding in judgement.Unexpected)
        {
            if (!tallies.TryGetValue(finding.Type, out var tally) || IsSecretByName(finding.Type, judgement.Sample.File))
                continue;
            if (finding.Confidence >= TypeTally.Faint)
                tally.False++;
            else
                tally.FalseFaint++;
        }

        var sample = judgement.Sample;
        if (sample.Line.Kind == LineKind.Positive || !tallies.TryGetValue(sample.File.Type, out var own))
            return;
        own.Negatives++;
        if (!judgement.Unexpected.Any(finding => finding.Type == sample.File.Type && finding.Confidence >= TypeTally.Faint))
            own.Quiet++;
    }

    /// <summary>
    /// A near miss of one vendor's key under a name such as API_KEY is still a value under a secret's name: right to find, and nobody's mistake.
    /// In its own file, and in all that are not about secrets, such a type is held to account as every other.
    /// </summary>
    private static bool IsSecretByName(string type, CorpusFile file) =>
        type is "GENERIC_SECRET" or "PASSWORD" or "HTTP_CREDENTIAL" or "SESSION_COOKIE" or "SIGNED_URL" && file.Area.StartsWith("secrets/", StringComparison.Ordinal) && file.Type != type;
}
