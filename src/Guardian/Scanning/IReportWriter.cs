namespace Dlp.Guardian.Scanning;

/// <summary>Writes one report: inputs as they come, then the end.</summary>
internal interface IReportWriter
{
    void Write(ScannedText scanned);

    void Complete(in ScanOutcome outcome);
}
