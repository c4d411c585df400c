namespace Dlp.Guardian.Scanning;

/// <summary>What a scan shows.</summary>
public sealed record ScanOptions
{
    /// <summary>Form of the output; JSONL batches have their own. Default <see cref="ScanFormat.Text"/>.</summary>
    public ScanFormat Format { get; init; } = ScanFormat.Text;

    /// <summary>Whether matched values are written out. Default false: a report is read by more people than the text.</summary>
    public bool ShowValues { get; init; }

    /// <summary>Whether each finding comes with how its score came about: every reason with its points, and the matches it was preferred to. Text and JSON only.</summary>
    public bool Explain { get; init; }

    /// <summary>Findings below this score are left out. Default 0; range 0 to 1.</summary>
    public double MinConfidence { get; init; }

    /// <summary>Longest input, and longest line of a JSONL batch, in UTF-16 units. Default 8,388,608; range 1,024 to 268,435,456.</summary>
    public int MaxCharacters { get; init; } = 8 * 1024 * 1024;
}
