using System.Text.Json;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Scanning;

/// <summary>The one JSON form of a finding, for JSON reports and JSONL batches. Offsets are UTF-16 units of the original text.</summary>
internal static class FindingJson
{
    public static string NameOf(SensitiveInformationCategory category) => category switch
    {
        SensitiveInformationCategory.Pii => "pii",
        SensitiveInformationCategory.Financial => "financial",
        SensitiveInformationCategory.Secret => "secret",
        _ => "custom",
    };

    public static void Write(Utf8JsonWriter json, Finding finding, string text, bool showValues, (int Line, int Column)? place, FindingExplanation? explanation = null)
    {
        json.WriteStartObject();
        json.WriteString("type", finding.Type);
        json.WriteString("category", NameOf(finding.Category));
        json.WriteNumber("start", finding.Start);
        json.WriteNumber("end", finding.End);
        if (place is { } at)
        {
            json.WriteNumber("line", at.Line);
            json.WriteNumber("column", at.Column);
        }

        json.WriteNumber("confidence", finding.Confidence);
        json.WriteString("detector", finding.Detector);
        if (place is not null)
        {
            json.WriteStartArray("reasons");
            foreach (var reason in finding.Reasons)
                json.WriteStringValue(reason);
            json.WriteEndArray();
        }

        // The writer replaces lone surrogates by U+FFFD: the value is for people, the offsets are exact.
        if (showValues)
            json.WriteString("value", text.AsSpan(finding.Start, finding.End - finding.Start));
        if (explanation is not null)
            Write(json, finding, explanation);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Finding finding, FindingExplanation explanation)
    {
        json.WriteStartObject("explanation");
        json.WriteString("name", explanation.Name);
        json.WriteString("level", NameOf(finding.Level));
        json.WriteString("view", explanation.View);
        json.WriteStartArray("steps");
        foreach (var (reason, points) in explanation.Steps)
        {
            json.WriteStartObject();
            json.WriteString("reason", reason);
            if (points is { } known)
                json.WriteNumber("points", known);
            json.WriteString("meaning", ReasonGlossary.MeaningOf(reason));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("preferredTo");
        foreach (var (loser, why) in explanation.Losers)
        {
            json.WriteStartObject();
            json.WriteString("type", loser.Detector.Type.Id);
            json.WriteNumber("start", loser.Start);
            json.WriteNumber("end", loser.End);
            json.WriteNumber("confidence", loser.Confidence);
            json.WriteString("detector", loser.Detector.Name);
            json.WriteString("because", why);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>A level as written out.</summary>
    public static string NameOf(ConfidenceLevel level) => level switch { ConfidenceLevel.High => "high", ConfidenceLevel.Medium => "medium", _ => "low" };
}
