using Dlp.Guardian.CorpusTests.Format;

namespace Dlp.Guardian.CorpusTests.Measuring;

/// <summary>Counts of one national variant, or one service, of a type.</summary>
internal sealed record VariantTally(string Type, string Variant, int Positives, int Found, int Negatives, int Quiet)
{
    /// <summary>Every <c>@</c> heading of a file.</summary>
    public static IEnumerable<VariantTally> Of(CorpusFile file) => Inspections.Of(file)
        .Where(judgement => judgement.Sample.Line.Variant.Length > 0)
        .GroupBy(judgement => judgement.Sample.Line.Variant, StringComparer.Ordinal)
        .Select(group =>
        {
            var (found, lost) = Recall(file.Type, group);
            var negatives = group.Where(judgement => judgement.Sample.Line.Kind != LineKind.Positive).ToList();
            var loud = negatives.Count(judgement => judgement.Unexpected.Any(finding => finding.Type == file.Type && finding.Confidence >= TypeTally.Faint));
            return new VariantTally(file.Type, group.Key, found + lost, found, negatives.Count, negatives.Count - loud);
        });

    /// <summary>Marked values of a type that were found as marked, and the others.</summary>
    public static (int Found, int Lost) Recall(string type, IEnumerable<Judgement> judged)
    {
        var (found, lost) = (0, 0);
        foreach (var judgement in judged)
        {
            found += judgement.Found.Count(entry => entry.Expected.Type == type);
            lost += judgement.Missed.Concat(judgement.WrongSpan).Count(expected => expected.Type == type);
        }

        return (found, lost);
    }
}
