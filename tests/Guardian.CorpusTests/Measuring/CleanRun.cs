using System.Collections.Immutable;
using System.Text.Json;
using Dlp.Guardian.CorpusTests.Format;

namespace Dlp.Guardian.CorpusTests.Measuring;

/// <summary>Prompts that hold nothing sensitive, and how many of them are touched all the same.</summary>
/// <param name="Name">Language, or the natural text's file.</param>
/// <param name="Prompts">Different prompts.</param>
/// <param name="Touched">Of these, with a finding that is not faint.</param>
/// <param name="Worst">Types found, with how many prompts each touched, most first.</param>
/// <param name="Places">File and line of the frames that were touched.</param>
/// <param name="SetAside">Types that natural text truly holds, with how many sentences had one: neither right nor wrong here.</param>
internal sealed record CleanRun(
    string Name, int Prompts, int Touched, ImmutableArray<(string Type, int Times)> Worst, ImmutableArray<string> Places, ImmutableArray<(string Type, int Times)> SetAside)
{
    /// <summary>Names a folder of JSONL files with a member <c>text</c> of natural sentences; they may not be committed, so they are optional.</summary>
    public const string NaturalVariable = "DLP_NATURAL_TEXT";

    // Encyclopaedias tell when people were born and where buildings stand. Whether each was found rightly nobody has labelled.
    private static readonly string[] TrulyHeld = ["DATE_OF_BIRTH", "ADDRESS", "JP_POSTAL_CODE"];

    // Encyclopaedias and news-like prose. Chats and e-mails of real people hold real telephone numbers: finding these is right.
    private static readonly string[] NaturalFiles = ["en_wikigold", "en_crossner", "ja_stockmark", "ja_ku_wikipedia"];

    private static readonly Lazy<ImmutableArray<CleanRun>> LazyFrames = new(() =>
        [.. CorpusFolder.Clean.GroupBy(file => file.Type.Split('-')[0], StringComparer.Ordinal).Select(language => Of(language.Key, language.SelectMany(PromptsOf), []))]);

    private static readonly Lazy<ImmutableArray<CleanRun>> LazyNatural = new(() => [.. NaturalPaths().Select(path => Of(Path.GetFileNameWithoutExtension(path), Natural(path), TrulyHeld))]);

    /// <summary>Prompts made from frames, by language.</summary>
    public static ImmutableArray<CleanRun> Frames => LazyFrames.Value;

    /// <summary>Natural sentences; empty when there are none on this machine.</summary>
    public static ImmutableArray<CleanRun> NaturalText => LazyNatural.Value;

    /// <summary>Share of prompts touched.</summary>
    public double Share => (double)Touched / Prompts;

    private static CleanRun Of(string name, IEnumerable<(string Place, string Text)> prompts, string[] setAside)
    {
        var judged = prompts.DistinctBy(prompt => prompt.Text, StringComparer.Ordinal).AsParallel().AsOrdered()
            .Select(prompt => (prompt.Place, Types: Inspections.Inspect(prompt.Text).Where(finding => finding.Confidence >= TypeTally.Faint).Select(finding => finding.Type).Distinct(StringComparer.Ordinal).ToList()))
            .ToList();
        var touched = judged.Select(prompt => prompt with { Types = [.. prompt.Types.Except(setAside, StringComparer.Ordinal)] }).Where(prompt => prompt.Types.Count > 0).ToList();
        return new(
            name,
            judged.Count,
            touched.Count,
            Times(touched.SelectMany(prompt => prompt.Types)),
            [.. touched.Select(prompt => $"{prompt.Place} {string.Join(' ', prompt.Types)}").Distinct(StringComparer.Ordinal)],
            Times(judged.SelectMany(prompt => prompt.Types.Intersect(setAside, StringComparer.Ordinal))));
    }

    private static ImmutableArray<(string Type, int Times)> Times(IEnumerable<string> types) =>
        [.. types.CountBy(type => type, StringComparer.Ordinal).OrderByDescending(entry => entry.Value).Select(entry => (entry.Key, entry.Value))];

    private static IEnumerable<(string Place, string Text)> PromptsOf(CorpusFile file) => file.Samples().Select(sample => ($"{file.Path}({sample.Line.Number})", sample.Text));

    private static IEnumerable<string> NaturalPaths() =>
        Environment.GetEnvironmentVariable(NaturalVariable) is { Length: > 0 } folder
            ? NaturalFiles.Select(name => Path.Combine(folder, name + ".jsonl")).Where(File.Exists)
            : [];

    private static IEnumerable<(string Place, string Text)> Natural(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            using var row = JsonDocument.Parse(line);
            yield return ($"{Path.GetFileName(path)}({number})", row.RootElement.GetProperty("text").GetString()!);
        }
    }
}
