namespace Dlp.Guardian.Scanning;

/// <summary>One text to scan.</summary>
/// <param name="Name">Path or name in the report; <c>-</c> for standard input.</param>
/// <param name="Open">Opens it; the scan disposes the reader. I/O and access errors become errors of the report.</param>
public sealed record ScanInput(string Name, Func<TextReader> Open);
