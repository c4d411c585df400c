using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Review;
using Dlp.Policy.Boundaries;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Scanning;

/// <summary>Scans files or JSONL batches with an inspector and writes reports: what <c>dlp scan</c> does, without the command line.</summary>
public sealed class ScanRunner
{
    private readonly IInspector _inspector;
    private readonly ScanOptions _options;

    /// <summary>Creates a runner.</summary>
    /// <param name="inspector">Finds.</param>
    /// <param name="options">Shows.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="ArgumentException">Explanations are asked of an inspector or a format that has none.</exception>
    public ScanRunner(IInspector inspector, ScanOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxCharacters, 1024);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.MaxCharacters, 256 * 1024 * 1024);
        if (options.Explain && (inspector is not Inspector || options.Format is not (ScanFormat.Text or ScanFormat.Json)))
            throw new ArgumentException("Only the built-in inspector explains, and only as text or JSON.", nameof(options));
        _inspector = inspector;
        _options = options;
    }

    /// <summary>Scans inputs one after the other, one in memory at a time, and writes one report.</summary>
    /// <param name="inputs">What to scan.</param>
    /// <param name="output">Gets the report.</param>
    /// <param name="errors">Gets one line per input that could not be read or not completely inspected; never content.</param>
    /// <param name="cancellationToken">Ends the scan.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<ScanOutcome> ScanAsync(IEnumerable<ScanInput> inputs, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        var report = CreateReport(output);
        using var disposable = report as IDisposable;
        var outcome = default(ScanOutcome);
        foreach (var input in inputs)
        {
            var scanned = await ScanInputAsync(input, cancellationToken);
            report.Write(scanned);
            outcome = new(outcome.Inputs + 1, outcome.Findings + scanned.Findings.Length, outcome.Errors + (scanned.Problem.Length > 0 ? 1 : 0));
            if (scanned.Problem.Length > 0)
                await errors.WriteAsync($"{TextReport.Printable(scanned.Name)}: {scanned.Problem}\n".AsMemory(), cancellationToken);
        }

        report.Complete(outcome);
        await output.FlushAsync(cancellationToken);
        return outcome;
    }

    /// <summary>
    /// Scans a JSONL batch: a line <c>{"id","text"}</c> in, a line <c>{"id","findings":[{"type","category","start","end","confidence","detector"}]}</c>
    /// out, in order. A bad line gives an error that names its number, no output line, and the batch goes on. A line that could not be
    /// inspected completely has <c>"complete":false</c> beside its findings.
    /// </summary>
    /// <param name="input">The batch; one line in memory at a time.</param>
    /// <param name="output">Gets one line per good line.</param>
    /// <param name="errors">Gets one line per bad or incomplete line; never content.</param>
    /// <param name="cancellationToken">Ends the scan.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<ScanOutcome> ScanLinesAsync(TextReader input, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        var lines = new BoundedLineReader(input, _options.MaxCharacters);
        var buffer = new ArrayBufferWriter<byte>();
        var outcome = default(ScanOutcome);
        for (var number = 1L; ; number++)
        {
            var (line, isEnd) = await lines.ReadAsync(cancellationToken);
            if (isEnd)
                break;
            if (line is not null && string.IsNullOrWhiteSpace(line))
                continue;

            var problem = "longer than " + _options.MaxCharacters.ToString(CultureInfo.InvariantCulture) + " characters";
            var batchLine = line is null ? null : BatchLine.Parse(line, out problem);
            var findings = 0;
            if (batchLine is not null)
            {
                var inspection = await InspectAsync(batchLine.Text, cancellationToken);
                problem = ProblemOf(inspection);
                var kept = Keep(inspection);
                findings = kept.Length;
                WriteLine(buffer, batchLine, kept, problem.Length == 0);
                await output.WriteAsync(Encoding.UTF8.GetString(buffer.WrittenSpan).AsMemory(), cancellationToken);
                buffer.ResetWrittenCount();
            }

            outcome = new(outcome.Inputs + 1, outcome.Findings + findings, outcome.Errors + (problem.Length > 0 ? 1 : 0));
            if (problem.Length > 0)
                await errors.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"line {number}: {problem}\n").AsMemory(), cancellationToken);
        }

        await output.FlushAsync(cancellationToken);
        return outcome;
    }

    private IReportWriter CreateReport(TextWriter output) => _options.Format switch
    {
        ScanFormat.Json => new JsonReport(output, _options.ShowValues),
        ScanFormat.Sarif => new SarifReport(output, _options.ShowValues),
        _ => new TextReport(output, _options.ShowValues),
    };

    private async Task<ScannedText> ScanInputAsync(ScanInput input, CancellationToken cancellationToken)
    {
        string text;
        bool isCut;
        try
        {
            using var reader = input.Open();
            (text, isCut) = await ReadAsync(reader, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            return new(input.Name, "", [], "cannot be read");
        }

        var trace = _options.Explain ? new DetectionTrace() : null;
        var inspection = trace is null ? await InspectAsync(text, cancellationToken) : ((Inspector)_inspector).Explain(text, trace, cancellationToken);
        var kept = Keep(inspection);
        return new(input.Name, text, kept, isCut ? "longer than " + _options.MaxCharacters.ToString(CultureInfo.InvariantCulture) + " characters" : ProblemOf(inspection))
        {
            Explanations = trace is null ? [] : FindingExplanation.Of(kept, trace),
        };
    }

    private async Task<(string Text, bool IsCut)> ReadAsync(TextReader reader, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        var buffer = new char[32 * 1024];
        int read;
        while (text.Length <= _options.MaxCharacters && (read = await reader.ReadAsync(buffer.AsMemory(), cancellationToken)) > 0)
            text.Append(buffer, 0, read);
        var isCut = text.Length > _options.MaxCharacters;
        return (isCut ? text.ToString(0, _options.MaxCharacters) : text.ToString(), isCut);
    }

    private ValueTask<Inspection> InspectAsync(string text, CancellationToken cancellationToken) =>
        _inspector.InspectAsync([new TextPart("body", TextRole.Unknown, text, Editable: false)], InspectionPlan.Everything, cancellationToken);

    private ImmutableArray<Finding> Keep(Inspection inspection) =>
        _options.MinConfidence <= 0 ? inspection.Findings : inspection.Findings.RemoveAll(finding => finding.Confidence < _options.MinConfidence);

    private static string ProblemOf(Inspection inspection) =>
        inspection.Completeness == Completeness.Complete ? "" : "not completely inspected: " + inspection.Reason;

    private void WriteLine(ArrayBufferWriter<byte> buffer, BatchLine line, ImmutableArray<Finding> findings, bool isComplete)
    {
        using var json = new Utf8JsonWriter(buffer, JsonReport.Options);
        json.WriteStartObject();
        json.WritePropertyName("id");
        if (line.Id is null)
            json.WriteNullValue();
        else
            json.WriteRawValue(line.Id);
        if (!isComplete)
            json.WriteBoolean("complete", value: false);
        json.WriteStartArray("findings");
        foreach (var finding in findings)
            FindingJson.Write(json, finding, line.Text, _options.ShowValues, null);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        buffer.Write("\n"u8);
    }
}
