using System.Globalization;
using System.Text;
using Dlp.Guardian.CorpusTests.Format;
using Dlp.Guardian.CorpusTests.Measuring;
using Dlp.Guardian.Types;
using Dlp.Policy.Words;

namespace Dlp.Guardian.CorpusTests;

/// <summary>Every file of the corpus keeps its promises.</summary>
public sealed class CorpusTests
{
    private const double LeastRecall = 0.95;
    private const int Listed = 20;

    /// <summary>One row per file, with traits <c>type</c> and <c>area</c> to run it alone.</summary>
    public static IEnumerable<TheoryDataRow<string>> Files => CorpusFolder.TypePaths.Select(path =>
    {
        var (area, type) = (CorpusFolder.AreaOf(path), Path.GetFileNameWithoutExtension(path));
        return new TheoryDataRow<string>($"{area}/{type}").WithTrait("type", type).WithTrait("area", area);
    });

    [Theory]
    [MemberData(nameof(Files))]
    public void File_HasRecallAndQuiet(string file)
    {
        var corpus = CorpusFolder.Load(CorpusFolder.TypePaths.Single(path => $"{CorpusFolder.AreaOf(path)}/{Path.GetFileNameWithoutExtension(path)}" == file));
        Assert.True(SensitiveInformationTypes.ById.ContainsKey(corpus.Type), $"{corpus.Path}: the catalogue has no type {corpus.Type}.");
        var judged = Inspections.Of(corpus);
        var missed = judged.SelectMany(judgement => judgement.Missed.Concat(judgement.WrongSpan).Where(expected => expected.Type == corpus.Type).Select(expected => (judgement, expected))).ToList();
        var found = judged.Sum(judgement => judgement.Found.Count(entry => entry.Expected.Type == corpus.Type));
        var negatives = judged.Count(judgement => judgement.Sample.Line.Kind != LineKind.Positive);
        var loud = judged.Where(judgement => judgement.Sample.Line.Kind != LineKind.Positive && judgement.Unexpected.Any(finding => IsLoud(corpus, finding))).ToList();

        var problems = new StringBuilder();
        if (found + missed.Count == 0 || found < LeastRecall * (found + missed.Count))
        {
            problems.AppendLine(CultureInfo.InvariantCulture, $"{corpus.Path}: recall {found} of {found + missed.Count}, at least {LeastRecall} is needed. Missed:");
            foreach (var (judgement, expected) in missed.Take(Listed))
                problems.AppendLine(CultureInfo.InvariantCulture, $"  line {judgement.Sample.Line.Number}: {Marked(judgement.Sample, expected)}   instead: {Described(Inspections.Inspect(judgement.Sample.Text))}");
        }

        // A variant counts as one more thing that is found, so it must be found: the others may not make up for it.
        foreach (var variant in judged.Where(judgement => judgement.Sample.Line.Variant.Length > 0).GroupBy(judgement => judgement.Sample.Line.Variant, StringComparer.Ordinal))
        {
            var (hits, lost) = VariantTally.Recall(corpus.Type, variant);
            if (hits < LeastRecall * (hits + lost))
                problems.AppendLine(CultureInfo.InvariantCulture, $"{corpus.Path}: variant {variant.Key}: recall {hits} of {hits + lost}, at least {LeastRecall} is needed.");
        }

        if (loud.Count > corpus.AllowedFalsePositives.Share * negatives)
        {
            problems.AppendLine(CultureInfo.InvariantCulture, $"{corpus.Path}: {loud.Count} of {negatives} near misses and negatives are found at {TypeTally.Medium} or above:");
            foreach (var judgement in loud.Take(Listed))
                problems.AppendLine(CultureInfo.InvariantCulture, $"  line {judgement.Sample.Line.Number}: {judgement.Sample.Text}   found: {Described(judgement.Unexpected)}");
        }

        Assert.True(problems.Length == 0, problems.ToString());
    }

    [Fact]
    public void EveryType_HasAFileWithEnoughLines()
    {
        var files = CorpusFolder.Types.ToLookup(file => file.Type, StringComparer.Ordinal);
        var problems = new List<string>();
        foreach (var id in SensitiveInformationTypes.All.Select(type => type.Id))
        {
            var lines = files[id].SelectMany(file => file.Lines).ToList();
            var positives = lines.Count(line => line.Kind == LineKind.Positive);
            if (files[id].Count() != 1)
                problems.Add($"{id}: {files[id].Count()} files");
            else if (positives < 3 || lines.Count - positives < 3)
                problems.Add($"{id}: {positives} + and {lines.Count - positives} ~ or - lines");
        }

        Assert.True(problems.Count == 0, $"Every type has one file with at least 3 + and 3 ~ or - lines. {problems.Count} have not:\n{string.Join('\n', problems)}");
    }

    private static bool IsLoud(CorpusFile file, Finding finding) => finding.Confidence >= TypeTally.Medium && (file.IsQuiet || finding.Type == file.Type);

    private static string Marked(Sample sample, Expectation expected) => sample.Text.Insert(expected.End, "»").Insert(expected.Start, "«");

    private static string Described(IEnumerable<Finding> findings) => string.Join(", ", findings.Select(finding => string.Create(CultureInfo.InvariantCulture, $"{finding.Type} {finding.Start}..{finding.End} {finding.Confidence:0.00} ({string.Join(' ', finding.Reasons)})")).DefaultIfEmpty("nothing"));
}
