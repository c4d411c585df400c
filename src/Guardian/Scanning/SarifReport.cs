using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Dlp.Guardian.Types;
using Dlp.Policy.CustomTypes;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Scanning;

/// <summary>SARIF 2.1.0 (OASIS Standard): one run, one rule per type, regions in UTF-16 units. Values appear only as snippets, when asked for.</summary>
internal sealed class SarifReport : IReportWriter, IDisposable
{
    private readonly TextWriter _output;
    private readonly bool _showValues;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json;
    private readonly List<(string Name, string Problem)> _problems = [];

    public SarifReport(TextWriter output, bool showValues, CustomTypeSet customTypes)
    {
        _output = output;
        _showValues = showValues;
        _json = new(_buffer, JsonReport.Options);
        WriteHead(customTypes);
    }

    public void Write(ScannedText scanned)
    {
        if (scanned.Problem.Length > 0)
            _problems.Add((scanned.Name, scanned.Problem));
        var lines = new LineMap(scanned.Text);
        foreach (var finding in scanned.Findings)
            WriteResult(scanned, finding, lines);
        Drain();
    }

    public void Complete(in ScanOutcome outcome)
    {
        _json.WriteEndArray();
        _json.WriteStartArray("invocations");
        _json.WriteStartObject();
        _json.WriteBoolean("executionSuccessful", outcome.IsComplete);
        _json.WriteStartArray("toolExecutionNotifications");
        foreach (var (name, problem) in _problems)
        {
            _json.WriteStartObject();
            _json.WriteString("level", "error");
            WriteText("message", $"{name}: {problem}");
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        Drain();
        _output.Write('\n');
    }

    public void Dispose() => _json.Dispose();

    private void WriteHead(CustomTypeSet customTypes)
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        _json.WriteStartObject("tool");
        _json.WriteStartObject("driver");
        _json.WriteString("name", "dlp");
        _json.WriteString("semanticVersion", typeof(SarifReport).Assembly.GetName().Version?.ToString(3) ?? "0.0.0");
        _json.WriteStartArray("rules");
        foreach (var type in SensitiveInformationTypes.All.Concat(customTypes.Definitions.Select(definition => definition.Type)))
        {
            _json.WriteStartObject();
            _json.WriteString("id", type.Id);
            _json.WriteString("name", type.PlaceholderTag);
            WriteText("shortDescription", type.Name);
            WriteText("fullDescription", $"{type.Name}, detected as laid down in {type.Standard}.");
            _json.WriteStartObject("properties");
            _json.WriteStartArray("tags");
            _json.WriteStringValue(FindingJson.NameOf(type.Category));
            _json.WriteEndArray();
            _json.WriteEndObject();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteString("columnKind", "utf16CodeUnits");
        _json.WriteStartArray("results");
    }

    private void WriteResult(ScannedText scanned, Finding finding, LineMap lines)
    {
        var start = lines.At(finding.Start);
        var end = lines.EndAt(finding.End);
        _json.WriteStartObject();
        _json.WriteString("ruleId", finding.Type);
        _json.WriteString("level", finding.Level switch { ConfidenceLevel.High => "error", ConfidenceLevel.Medium => "warning", _ => "note" });
        // SARIF 3.27.25: rank is a priority from 0 to 100.
        _json.WriteNumber("rank", Math.Round(finding.Confidence * 100, 1));
        WriteText("message", string.Create(CultureInfo.InvariantCulture, $"{finding.Type} ({finding.Confidence:0.00}, {finding.Detector}: {string.Join(", ", finding.Reasons)})"));
        _json.WriteStartArray("locations");
        _json.WriteStartObject();
        _json.WriteStartObject("physicalLocation");
        _json.WriteStartObject("artifactLocation");
        _json.WriteString("uri", UriOf(scanned.Name));
        _json.WriteEndObject();
        _json.WriteStartObject("region");
        _json.WriteNumber("startLine", start.Line);
        _json.WriteNumber("startColumn", start.Column);
        _json.WriteNumber("endLine", end.Line);
        _json.WriteNumber("endColumn", end.Column);
        _json.WriteNumber("charOffset", finding.Start);
        _json.WriteNumber("charLength", finding.End - finding.Start);
        if (_showValues)
            WriteText("snippet", scanned.Text[finding.Start..finding.End]);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteText(string property, string text)
    {
        _json.WriteStartObject(property);
        _json.WriteString("text", text);
        _json.WriteEndObject();
    }

    /// <summary>A relative or file URI (RFC 3986): every segment escaped, separators kept.</summary>
    private static string UriOf(string name) =>
        (name.StartsWith('/') ? "file://" : "") + string.Join('/', name.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));

    private void Drain()
    {
        _json.Flush();
        _output.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        _buffer.ResetWrittenCount();
    }
}
