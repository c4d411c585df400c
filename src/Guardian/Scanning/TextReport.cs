using System.Globalization;
using System.Text;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Scanning;

/// <summary><c>file:line:column TYPE confidence detector [value]</c>, control characters escaped so that a file cannot forge lines.</summary>
internal sealed class TextReport(TextWriter output, bool showValues) : IReportWriter
{
    public void Write(ScannedText scanned)
    {
        var lines = new LineMap(scanned.Text);
        for (var i = 0; i < scanned.Findings.Length; i++)
        {
            var finding = scanned.Findings[i];
            var (line, column) = lines.At(finding.Start);
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{Printable(scanned.Name)}:{line}:{column} {finding.Type} {finding.Confidence:0.00} {finding.Detector}"));
            if (showValues)
                output.Write(" " + Printable(scanned.Text.AsSpan(finding.Start, finding.End - finding.Start)));
            output.Write('\n');
            if (!scanned.Explanations.IsEmpty)
                Explain(finding, scanned.Explanations[i]);
        }
    }

    public void Complete(in ScanOutcome outcome) =>
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{outcome.Findings} findings in {outcome.Inputs} inputs, {outcome.Errors} errors\n"));

    /// <summary>
    /// Name and level, where it was found, each step with its points and what it means, the sum, and what it was preferred to. Reasons are our
    /// own words or an administrator's, so they are printed as carefully as values.
    /// </summary>
    private void Explain(Finding finding, FindingExplanation explanation)
    {
        Line($"    {explanation.Name} ({FindingJson.NameOf(finding.Category)}): {FindingJson.NameOf(finding.Level)} confidence, found in the text {(explanation.View.Length == 0 ? "as written" : "read as " + explanation.View)}");
        var width = explanation.Steps.Max(static step => (int?)step.Reason.Length) ?? 0;
        var sum = 0.0;
        for (var i = 0; i < explanation.Steps.Length; i++)
        {
            var (reason, points) = explanation.Steps[i];
            sum += points ?? 0;
            Line($"    {Points(points, isFirst: i == 0),6}  {reason.PadRight(width)}  {ReasonGlossary.MeaningOf(reason)}".TrimEnd());
        }

        Line(Math.Abs(sum - finding.Confidence) < 0.005
            ? string.Create(CultureInfo.InvariantCulture, $"    {finding.Confidence,6:0.00}  in all")
            : string.Create(CultureInfo.InvariantCulture, $"    {finding.Confidence,6:0.00}  in all ({sum:0.00}, kept between 0.01 and 0.99: rules are never certain)"));
        foreach (var (loser, why) in explanation.Losers)
            Line(string.Create(CultureInfo.InvariantCulture, $"    preferred to {loser.Detector.Type.Id} {loser.Confidence:0.00} ({loser.Detector.Name}), characters {loser.Start} to {loser.End}: {why}"));
    }

    private static string Points(double? points, bool isFirst) => points switch
    {
        null => "",
        { } start when isFirst => start.ToString("0.00", CultureInfo.InvariantCulture),
        { } more => more.ToString("+0.00;-0.00;+0.00", CultureInfo.InvariantCulture),
    };

    private void Line(string line) => output.Write(Printable(line) + "\n");

    internal static string Printable(ReadOnlySpan<char> text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            // Controls, separators and direction marks: what would move the cursor, the line or the reader.
            if (char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator || char.IsSurrogate(c) && !IsPaired(text, c))
                builder.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                builder.Append(c);
        }

        return builder.ToString();
    }

    private static bool IsPaired(ReadOnlySpan<char> text, char surrogate)
    {
        // One pass is enough for a printout: a text with any lone surrogate has all of that kind escaped.
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (text[i] == surrogate)
                return false;
        }

        return true;
    }
}
