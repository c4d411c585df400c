using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Dlp.Policy.Boundaries;
using Dlp.Policy.Words;

namespace Dlp.Audit.Documents;

/// <summary>
/// Writes the canonical document of a record: fixed key order, no spaces, so that the same record always gives the same bytes. Its schema is
/// docs/audit.md; keys are added at the end, never renamed.
/// </summary>
internal static class AuditDocument
{
    internal const int SchemaVersion = 1;

    /// <summary>The row of a record. Texts are clipped in the same way in the document and in the columns.</summary>
    internal static AuditEntry Of(AuditRecord record) => new(
        record.Id,
        record.Time.ToUniversalTime(),
        AuditCodes.Of(record.Kind),
        Column(record.SubjectId),
        Column(record.SubjectName),
        Column(record.App),
        Column(record.Host),
        AuditCodes.Of(record.Action),
        Write(record));

    /// <summary>A text as columns hold it: as the document says it, where a lone surrogate has become U+FFFD (RFC 3629 has no bytes for it).</summary>
    private static string Column(string? text)
    {
        var clipped = TextBudget.Clip(text);
        return clipped.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0
            ? clipped
            : System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(clipped));
    }

    private static byte[] Write(AuditRecord record)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, SafeJson.WriterOptions))
        {
            json.WriteStartObject();
            json.WriteNumber("schema"u8, SchemaVersion);
            json.WriteString("id"u8, record.Id);
            json.WriteString("time"u8, JsonTime.Format(record.Time));
            json.WriteString("kind"u8, AuditCodes.Of(record.Kind));
            json.WriteStartObject("subject"u8);
            Text(json, "id"u8, record.SubjectId);
            Text(json, "name"u8, record.SubjectName);
            Text(json, "source"u8, record.SubjectSource);
            json.WriteEndObject();
            Text(json, "client_address"u8, record.ClientAddress);
            Text(json, "app"u8, record.App);
            Text(json, "host"u8, record.Host);
            json.WriteNumber("port"u8, record.Port);
            Text(json, "method"u8, record.Method);
            Text(json, "path"u8, record.Path);
            Text(json, "adapter"u8, record.Adapter);
            Text(json, "conversation"u8, record.Conversation);
            json.WriteString("action"u8, AuditCodes.Of(record.Action));
            json.WriteString("cause"u8, AuditCodes.Of(record.Cause));
            Text(json, "explanation"u8, record.Explanation);
            WriteRules(json, record.Rules);
            FindingsJson.Write(json, "findings"u8, record.Findings);
            json.WriteString("completeness"u8, record.Completeness is { } completeness ? AuditCodes.Of(completeness) : null);
            Text(json, "reason"u8, record.Reason);
            json.WriteNumber("request_bytes"u8, record.RequestBytes);
            Text(json, "policy_version"u8, record.PolicyVersion);
            json.WriteNumber("omitted"u8, Omitted(record.Rules) + Omitted(record.Findings));
            json.WriteEndObject();
        }

        return SafeJson.Finish(buffer.WrittenSpan);
    }

    private static void WriteRules(Utf8JsonWriter json, ImmutableArray<RuleVerdict> rules)
    {
        json.WriteStartArray("rules"u8);
        foreach (var rule in rules.IsDefault ? [] : rules.AsSpan()[..Math.Min(rules.Length, TextBudget.MaxItems)])
        {
            json.WriteStartObject();
            Text(json, "id"u8, rule.RuleId);
            json.WriteString("mode"u8, AuditCodes.Of(rule.Mode));
            json.WriteString("action"u8, AuditCodes.Of(rule.Action));
            Text(json, "explanation"u8, rule.Explanation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static int Omitted<T>(ImmutableArray<T> items) => items.IsDefault ? 0 : Math.Max(0, items.Length - TextBudget.MaxItems);

    private static void Text(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value) => json.WriteString(name, TextBudget.Clip(value));
}
