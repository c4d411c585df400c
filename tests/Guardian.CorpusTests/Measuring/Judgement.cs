using System.Collections.Immutable;
using Dlp.Guardian.CorpusTests.Format;
using Dlp.Policy.Words;

namespace Dlp.Guardian.CorpusTests.Measuring;

/// <summary>One sample with what came of it.</summary>
/// <param name="Sample">The text and what was marked in it.</param>
/// <param name="Found">Marked values found with exactly their span and type.</param>
/// <param name="WrongSpan">Marked values of which the type was found, over another span.</param>
/// <param name="Missed">Marked values not found.</param>
/// <param name="Unexpected">Findings that nothing marked explains.</param>
internal sealed record Judgement(
    Sample Sample,
    ImmutableArray<(Expectation Expected, double Confidence)> Found,
    ImmutableArray<Expectation> WrongSpan,
    ImmutableArray<Expectation> Missed,
    ImmutableArray<Finding> Unexpected)
{
    /// <summary>Compares findings with marks.</summary>
    public static Judgement Of(Sample sample, ImmutableArray<Finding> findings)
    {
        var found = ImmutableArray.CreateBuilder<(Expectation, double)>();
        var wrong = ImmutableArray.CreateBuilder<Expectation>();
        var missed = ImmutableArray.CreateBuilder<Expectation>();
        foreach (var expected in sample.Expectations.Where(expected => !expected.IsOptional))
        {
            if (findings.FirstOrDefault(finding => finding.Type == expected.Type && finding.Start == expected.Start && finding.End == expected.End) is { } exact)
                found.Add((expected, exact.Confidence));
            else if (findings.Any(finding => IsPartly(finding, expected)))
                wrong.Add(expected);
            else
                missed.Add(expected);
        }

        return new(sample, found.ToImmutable(), wrong.ToImmutable(), missed.ToImmutable(), [.. findings.Where(finding => !sample.Expectations.Any(expected => IsPartly(finding, expected)))]);
    }

    private static bool IsPartly(Finding finding, Expectation expected) => finding.Type == expected.Type && finding.Start < expected.End && expected.Start < finding.End;
}
