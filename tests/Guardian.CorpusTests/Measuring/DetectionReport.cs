using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dlp.Policy.Words;

namespace Dlp.Guardian.CorpusTests.Measuring;

/// <summary>The run as a table, for a terminal or as a page.</summary>
internal static class DetectionReport
{
    private const int Shown = 40;

    private static readonly string[] Heads = ["Area", "Type", "Country", "Positives", "Found", "Medium", "Span", "Recall", "Negatives", "Quiet", "False", "Faint", "Precision"];

    /// <summary>Fixed width, for <c>./test.sh</c>.</summary>
    public static string Text(CorpusRun run, IEnumerable<CleanRun> clean)
    {
        ImmutableArray<string[]> rows = [Heads, .. run.Tallies.Select(Cells)];
        var widths = Enumerable.Range(0, Heads.Length).Select(i => rows.Max(row => row[i].Length)).ToArray();
        var text = new StringBuilder();
        foreach (var row in rows)
            text.AppendLine(string.Join("  ", row.Select((cell, i) => i < 3 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))).TrimEnd());
        text.AppendLine();
        foreach (var line in Summary(run).Concat(Clean(clean)))
            text.AppendLine(line);
        if (run.Confusions.Length > 0)
            text.AppendLine("Falsely found most often: " + string.Join(", ", run.Confusions.Take(Shown).Select(entry => $"{entry.Found} in {entry.In} {entry.Times}")));
        return text.ToString();
    }

    /// <summary>docs/detection-report.md.</summary>
    public static string Markdown(CorpusRun run, IEnumerable<CleanRun> clean)
    {
        var page = new StringBuilder();
        page.Append(
            """
            # Detection report

            Measured on the labelled corpus (`tests/Guardian.CorpusTests/Corpus`) with every type on; written by `DLP_WRITE_REPORT=1 dotnet tests/Guardian.CorpusTests/bin/Release/net10.0/Dlp.Guardian.CorpusTests.dll`. Samples are made from templates by seeded generators, so they measure formats and their look-alikes; they are no sample of anybody's traffic.

            *Positives*: marked values in any file. *Found*: with exactly their span and type; *Medium*: of these, at confidence 0.75 or above; *Span*: found over another span. *Negatives*: near misses and look-alikes of the type's own file; *Quiet*: of these, without a finding of the type. *False*: findings of the type that nothing explains, anywhere in the corpus, at 0.5 or above (types that know a value by its name alone, such as GENERIC_SECRET, are not counted in other secrets' files); *Faint*: below. *Precision*: found / (found + false + span).


            """);
        foreach (var line in Summary(run).Concat(Clean(clean)))
            page.AppendLine("- " + line);
        page.AppendLine().AppendLine("| " + string.Join(" | ", Heads) + " |").AppendLine("|---|---|---|" + string.Concat(Enumerable.Repeat("---:|", Heads.Length - 3)));
        foreach (var tally in run.Tallies)
        {
            var cells = Cells(tally);
            cells[1] = $"`{cells[1]}`";
            page.AppendLine("| " + string.Join(" | ", cells) + " |");
        }

        Variants(run, page);
        Allowances(run, page);
        if (run.Confusions.Length > 0)
            page.AppendLine().AppendLine("## Falsely found most often").AppendLine().AppendLine("| Found | In samples of | Times |").AppendLine("|---|---|---:|");
        foreach (var (found, where, times) in run.Confusions.Take(Shown))
            page.AppendLine(CultureInfo.InvariantCulture, $"| {found} | {where} | {times} |");
        return page.ToString();
    }

    private static void Variants(CorpusRun run, StringBuilder page)
    {
        page.AppendLine().AppendLine("## Variants within a type").AppendLine().AppendLine("| Type | Variant | Positives | Found | Negatives | Quiet |").AppendLine("|---|---|---:|---:|---:|---:|");
        foreach (var tally in run.Tallies.Where(tally => tally.File is not null).SelectMany(tally => VariantTally.Of(tally.File!)))
            page.AppendLine(CultureInfo.InvariantCulture, $"| {tally.Type} | {tally.Variant} | {tally.Positives} | {tally.Found} | {tally.Negatives} | {tally.Quiet} |");
    }

    private static void Allowances(CorpusRun run, StringBuilder page)
    {
        var allowed = run.Tallies.Where(tally => tally.File?.AllowedFalsePositives.Share > 0).ToList();
        if (allowed.Count > 0)
            page.AppendLine().AppendLine("## Allowances").AppendLine();
        foreach (var tally in allowed)
            page.AppendLine(CultureInfo.InvariantCulture, $"- {tally.Type.Id}: {tally.File!.AllowedFalsePositives.Share:0.###} of its negatives. {tally.File.AllowedFalsePositives.Reason}");
    }

    private static IEnumerable<string> Summary(CorpusRun run)
    {
        var personal = run.Tallies.Where(tally => tally.Type.Category is SensitiveInformationCategory.Pii or SensitiveInformationCategory.Financial).ToList();
        var secrets = run.Tallies.Where(tally => tally.Type.Category == SensitiveInformationCategory.Secret).ToList();
        yield return $"{run.Samples} samples, {run.Tallies.Sum(tally => tally.Positives)} marked values, {run.Tallies.Sum(tally => tally.Negatives)} negatives.";
        yield return $"Personal and financial: {personal.Count(tally => tally.Variants > 0)} of {personal.Count} types with positives and negatives, {personal.Sum(tally => tally.Variants)} counting national variants. {Averages(personal)}";
        yield return $"Secrets: {secrets.Count(tally => tally.Variants > 0)} of {secrets.Count} types with positives and negatives, {secrets.Sum(tally => tally.Variants)} counting their variants. {Averages(secrets)}";
    }

    private static IEnumerable<string> Clean(IEnumerable<CleanRun> runs) => runs.Select(run => string.Create(
        CultureInfo.InvariantCulture,
        $"Clean prompts, {run.Name}: {run.Touched} of {run.Prompts} touched ({1000 * run.Share:0.0} in 1,000){Listed(": ", run.Worst)}.{Listed(" Set aside, since such text truly holds them: ", run.SetAside)}"));

    private static string Listed(string head, ImmutableArray<(string Type, int Times)> types) =>
        types.IsEmpty ? "" : head + string.Join(", ", types.Take(Shown).Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Type} {entry.Times}")));

    private static string Averages(IReadOnlyCollection<TypeTally> tallies)
    {
        var recalls = tallies.Select(tally => tally.Recall).Where(double.IsFinite).ToList();
        var precisions = tallies.Select(tally => tally.Precision).Where(double.IsFinite).ToList();
        return recalls.Count == 0 || precisions.Count == 0
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $"Macro recall {recalls.Average():0.0000}, macro precision {precisions.Average():0.0000}.");
    }

    private static string[] Cells(TypeTally tally) =>
    [
        tally.Area, tally.Type.Id, tally.Countries, Number(tally.Positives), Number(tally.Found), Number(tally.Strong), Number(tally.WrongSpan), Share(tally.Recall), Number(tally.Negatives),
        Number(tally.Quiet), Number(tally.False), Number(tally.FalseFaint), Share(tally.Precision),
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Share(double share) => double.IsFinite(share) ? share.ToString("0.000", CultureInfo.InvariantCulture) : "-";
}
