using System.Buffers;
using System.Text.Json;
using Dlp.Policy.Boundaries;
using Dlp.Policy.Words;

namespace Dlp.Audit.Documents;

/// <summary>Writes the canonical document of an outcome; its schema is docs/audit.md.</summary>
internal static class OutcomeDocument
{
    internal static AuditOutcomeEntry Of(AuditOutcome outcome)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, SafeJson.WriterOptions))
        {
            json.WriteStartObject();
            json.WriteString("id"u8, outcome.Id);
            json.WriteString("time"u8, JsonTime.Format(outcome.Time));
            json.WriteString("result"u8, AuditCodes.Of(outcome.Result));
            json.WriteNumber("status"u8, outcome.Status);
            json.WriteNumber("answer_bytes"u8, outcome.AnswerBytes);
            json.WriteNumber("duration_ms"u8, Math.Round(outcome.Duration.TotalMilliseconds, 3));
            json.WriteNumber("restored"u8, outcome.Restored);
            FindingsJson.Write(json, "answer_findings"u8, outcome.AnswerFindings);
            json.WriteEndObject();
        }

        return new AuditOutcomeEntry(outcome.Id, SafeJson.Finish(buffer.WrittenSpan));
    }
}
