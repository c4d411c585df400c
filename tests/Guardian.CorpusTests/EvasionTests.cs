using System.Globalization;
using System.Text;
using Dlp.Guardian.CorpusTests.Format;
using Dlp.Guardian.CorpusTests.Measuring;
using Dlp.Guardian.Tests.Views;
using Dlp.Policy.Words;

namespace Dlp.Guardian.CorpusTests;

/// <summary>
/// Every type that has a checksum, wrapped in every encoding of docs/evasion.md and in chains of two and three of them: found, and the span is
/// inside the wrapped value. Values shorter than the published limits of the encodings are left out.
/// </summary>
public sealed class EvasionTests
{
    private const int SamplesPerType = 3;
    private const int ChainsPerSample = 6;

    /// <summary>Base64 and hex are looked into from 10 bytes on (docs/evasion.md).</summary>
    private const int ShortestValue = 11;

    private const int Listed = 40;

    [Fact]
    public void EveryChecksumType_IsFoundThroughEveryEncodingAndChains()
    {
        var (types, tries, problems) = (0, 0, new List<string>());
        foreach (var file in CorpusFolder.Types)
        {
            var samples = Inspections.Of(file).Where(judgement => IsUsable(judgement, file.Type)).Take(SamplesPerType).ToList();
            types += samples.Count > 0 ? 1 : 0;
            foreach (var judgement in samples)
            {
                foreach (var chain in Chains(judgement.Sample.Text))
                {
                    tries++;
                    if (Problem(judgement.Sample, file.Type, chain) is { } problem)
                        problems.Add(problem);
                }
            }
        }

        Assert.True(types >= 150, $"Only {types} types have a checksum and a value long enough.");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Evasion: {types} types with a checksum, {tries} wrapped values, {problems.Count} not found."));
        Assert.True(problems.Count == 0, string.Create(CultureInfo.InvariantCulture, $"{problems.Count} of {tries}:\n") + string.Join('\n', problems.Take(Listed)));
    }

    /// <summary>One value of the type, found as written by its checksum, at least at medium confidence.</summary>
    private static bool IsUsable(Judgement judgement, string type) =>
        judgement.Sample.Line.Kind == LineKind.Positive && judgement.Sample.Expectations is [var only] && only.Type == type && only.End - only.Start >= ShortestValue && judgement.Found.Length == 1
        && judgement.Found[0].Confidence >= TypeTally.Medium && Inspections.Inspect(judgement.Sample.Text).Single(finding => finding.Type == type).Reasons.Any(reason => reason.StartsWith("checksum:", StringComparison.Ordinal));

    /// <summary>Each encoding alone, then chains of two and three that differ from sample to sample and not from run to run.</summary>
    private static IEnumerable<Wrap[]> Chains(string seed)
    {
        foreach (var wrap in Wrap.Encodings)
            yield return [wrap];
        var random = new Random(seed.Aggregate(17, (hash, c) => unchecked(hash * 31 + c)));
        for (var i = 0; i < ChainsPerSample; i++)
            yield return [.. Enumerable.Range(0, 2 + i % 2).Select(_ => Wrap.Encodings[random.Next(Wrap.Encodings.Count)])];
    }

    private static string? Problem(Sample sample, string type, Wrap[] chain)
    {
        var expected = sample.Expectations[0];
        var wrapped = chain.Aggregate(sample.Text[expected.Start..expected.End], (value, wrap) => wrap.Encode(value));
        var text = new StringBuilder(sample.Text).Remove(expected.Start, expected.End - expected.Start).Insert(expected.Start, wrapped).ToString();
        var name = $"{type} in {string.Join(" of ", chain.Reverse().Select(wrap => wrap.Name))}";
        var inspection = Inspections.InspectAny(text);
        // A key under a name such as PrivateKey is also a secret by that name, and one wrapped in base64 has the shape of another.
        var isSecret = sample.File.Area.StartsWith("secrets/", StringComparison.Ordinal);
        IReadOnlyList<Finding> findings = [.. inspection.Findings.Where(finding => finding.Type == type || (isSecret && finding.Category == SensitiveInformationCategory.Secret && finding.Confidence >= TypeTally.Medium))];
        // A token that is base64 itself needs a fourth step: then the inspection says so, and the policy's fallback decides.
        if (findings.Count == 0 && chain.Length == 3 && inspection is { Completeness: Completeness.Unavailable, Reason: "decoding depth" })
            return null;
        if (findings.Count == 0)
            return $"{name}: not found ({sample.File.Path}, line {sample.Line.Number})";
        // A token joined over a line end may take in the first word of the next line (docs/evasion.md); it covers the value then.
        var end = expected.Start + wrapped.Length;
        return findings.Any(finding => (finding.Start >= expected.Start && finding.End <= end) || (isSecret && finding.Start <= expected.Start && finding.End >= end)) ? null : $"{name}: the span leaves the wrapped value";
    }
}
