using Dlp.Guardian.CorpusTests.Format;
using Dlp.Policy.Words;

namespace Dlp.Guardian.CorpusTests.Measuring;

/// <summary>Counts of one type over the whole corpus.</summary>
internal sealed class TypeTally(SensitiveInformationType type, CorpusFile? file)
{
    /// <summary>A finding below this is faint: no shipped policy acts on it.</summary>
    public const double Faint = 0.5;

    /// <summary>Medium confidence.</summary>
    public const double Medium = 0.75;

    public SensitiveInformationType Type { get; } = type;

    public CorpusFile? File { get; } = file;

    /// <summary>Folder of its file.</summary>
    public string Area => File?.Area ?? "-";

    /// <summary>Countries that issue it, or of its variants.</summary>
    public string Countries => Type.Countries.Length > 0 ? string.Join(' ', Type.Countries) : NamedVariants.Count == 0 ? "" : $"{NamedVariants.Count} variants";

    /// <summary>Marked values of the type, in any file.</summary>
    public int Positives { get; set; }

    /// <summary>Found with exactly their span.</summary>
    public int Found { get; set; }

    /// <summary>Of these, at medium confidence or above.</summary>
    public int Strong { get; set; }

    /// <summary>Found over another span.</summary>
    public int WrongSpan { get; set; }

    /// <summary>Near misses and hard negatives of its own file.</summary>
    public int Negatives { get; set; }

    /// <summary>Of these, without a finding of the type that is not faint.</summary>
    public int Quiet { get; set; }

    /// <summary>Findings that nothing marked explains, in any file, not faint.</summary>
    public int False { get; set; }

    /// <summary>The same, faint.</summary>
    public int FalseFaint { get; set; }

    public double Recall => Positives == 0 ? double.NaN : (double)Found / Positives;

    public double Precision => Found + False + WrongSpan == 0 ? double.NaN : (double)Found / (Found + False + WrongSpan);

    /// <summary>National variants, or services of a secret type, that have both positives and negatives; one for a file without headings.</summary>
    public int Variants => File is null ? 0 : NamedVariants.Count > 0 ? NamedVariants.Count : HasBoth(File.Lines) ? 1 : 0;

    private List<string> NamedVariants => File is null
        ? []
        : [.. File.Lines.Where(line => line.Variant.Length > 0).GroupBy(line => line.Variant, StringComparer.Ordinal).Where(HasBoth).Select(group => group.Key)];

    private static bool HasBoth(IEnumerable<CorpusLine> lines) =>
        lines.Any(line => line.Kind == LineKind.Positive) && lines.Any(line => line.Kind != LineKind.Positive);
}
