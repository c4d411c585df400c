using System.Collections.Immutable;
using System.Text.Json;
using Dlp.Policy.Boundaries;
using Dlp.Policy.Words;

namespace Dlp.Audit.Documents;

/// <summary>Finding summaries, as records and outcomes both hold them.</summary>
internal static class FindingsJson
{
    internal static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<FindingSummary> findings)
    {
        json.WriteStartArray(name);
        foreach (var finding in findings.IsDefault ? [] : findings.AsSpan()[..Math.Min(findings.Length, TextBudget.MaxItems)])
        {
            json.WriteStartObject();
            json.WriteString("type"u8, TextBudget.Clip(finding.Type));
            json.WriteString("category"u8, AuditCodes.Of(finding.Category));
            json.WriteNumber("count"u8, finding.Count);
            json.WriteNumber("distinct"u8, finding.Distinct);

            // JSON has no word for "not a number"; an odd score must not cost the record.
            json.WriteNumber("max_confidence"u8, double.IsFinite(finding.MaxConfidence) ? finding.MaxConfidence : 0);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
