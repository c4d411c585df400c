using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dlp.Guardian.Scanning;

/// <summary>One document: <c>{"inputs":[{"name","complete","findings":[…]}],"findings":n,"errors":n}</c>.</summary>
internal sealed class JsonReport : IReportWriter, IDisposable
{
    /// <summary>Readable Japanese; the report is a file, not part of a page.</summary>
    internal static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly TextWriter _output;
    private readonly bool _showValues;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json;

    public JsonReport(TextWriter output, bool showValues)
    {
        _output = output;
        _showValues = showValues;
        _json = new(_buffer, Options);
        _json.WriteStartObject();
        _json.WriteStartArray("inputs");
    }

    public void Write(ScannedText scanned)
    {
        _json.WriteStartObject();
        _json.WriteString("name", scanned.Name);
        _json.WriteBoolean("complete", scanned.Problem.Length == 0);
        if (scanned.Problem.Length > 0)
            _json.WriteString("problem", scanned.Problem);
        _json.WriteStartArray("findings");
        var lines = new LineMap(scanned.Text);
        for (var i = 0; i < scanned.Findings.Length; i++)
            FindingJson.Write(_json, scanned.Findings[i], scanned.Text, _showValues, lines.At(scanned.Findings[i].Start), scanned.Explanations.IsEmpty ? null : scanned.Explanations[i]);
        _json.WriteEndArray();
        _json.WriteEndObject();
        Drain();
    }

    public void Complete(in ScanOutcome outcome)
    {
        _json.WriteEndArray();
        _json.WriteNumber("findings", outcome.Findings);
        _json.WriteNumber("errors", outcome.Errors);
        _json.WriteEndObject();
        Drain();
        _output.Write('\n');
    }

    public void Dispose() => _json.Dispose();

    private void Drain()
    {
        _json.Flush();
        _output.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        _buffer.ResetWrittenCount();
    }
}
