using System.Globalization;
using System.Text;
using System.Text.Json;
using Dlp.Policy.Boundaries;

namespace Dlp.Audit.Export;

/// <summary>
/// A line for people: time, number, kind, action, subject, app, findings by type, rules, remark; always nine fields, <c>-</c> where there is nothing.
/// </summary>
/// <param name="output">Receives UTF-8; stays open.</param>
public sealed class TextEventWriter(Stream output) : IEventWriter
{
    /// <summary>Fields of every line.</summary>
    internal const int FieldCount = 9;

    private readonly StringBuilder _lines = new();

    /// <inheritdoc />
    public void Write(AuditRow row)
    {
        var entry = row.Entry;
        _ = _lines.Append(entry.Time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
        _ = _lines.Append(' ').Append(row.Sequence.ToString(CultureInfo.InvariantCulture));
        Field(entry.Kind);
        Field(entry.Action);
        Field(entry.SubjectName.Length > 0 ? entry.SubjectName : entry.SubjectId);
        Field(entry.App);
        var (findings, rules, remark) = Details(entry.Document);
        Field(findings);
        Field(rules);
        Field(remark);
        _ = _lines.Append('\n');
    }

    /// <inheritdoc />
    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        if (_lines.Length > 0)
        {
            var bytes = Encoding.UTF8.GetBytes(_lines.ToString());
            _ = _lines.Clear();
            await output.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        }

        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private void Field(string value)
    {
        _ = _lines.Append(' ');
        TextField.Append(_lines, value);
    }

    private static (string Findings, string Rules, string Remark) Details(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            return (Findings(root), Rules(root), Remark(root));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            // Not what we wrote: somebody edited the file.
            return ("", "", "damaged record");
        }
    }

    private static string Findings(JsonElement document) => string.Join(
        ',',
        document.GetProperty("findings").EnumerateArray().Select(finding =>
            string.Create(CultureInfo.InvariantCulture, $"{finding.GetProperty("type").GetString()}:{finding.GetProperty("count").GetInt32()}")));

    /// <summary>Deciding rules by id; those that only simulate are marked.</summary>
    private static string Rules(JsonElement document) => string.Join(
        ',',
        document.GetProperty("rules").EnumerateArray().Select(rule =>
            rule.GetProperty("mode").GetString() == "simulation" ? rule.GetProperty("id").GetString() + ":simulation" : rule.GetProperty("id").GetString()));

    private static string Remark(JsonElement document) =>
        document.GetProperty("reason").GetString() is { Length: > 0 } reason ? reason : document.GetProperty("explanation").GetString() ?? "";
}
