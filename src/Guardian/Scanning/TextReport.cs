using System.Globalization;
using System.Text;

namespace Dlp.Guardian.Scanning;

/// <summary><c>file:line:column TYPE confidence detector [value]</c>, control characters escaped so that a file cannot forge lines.</summary>
internal sealed class TextReport(TextWriter output, bool showValues) : IReportWriter
{
    public void Write(ScannedText scanned)
    {
        var lines = new LineMap(scanned.Text);
        foreach (var finding in scanned.Findings)
        {
            var (line, column) = lines.At(finding.Start);
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{Printable(scanned.Name)}:{line}:{column} {finding.Type} {finding.Confidence:0.00} {finding.Detector}"));
            if (showValues)
                output.Write(" " + Printable(scanned.Text.AsSpan(finding.Start, finding.End - finding.Start)));
            output.Write('\n');
        }
    }

    public void Complete(in ScanOutcome outcome) =>
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{outcome.Findings} findings in {outcome.Inputs} inputs, {outcome.Errors} errors\n"));

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
