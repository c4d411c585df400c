using System.Collections.Immutable;

namespace Dlp.Policy.Words;

/// <summary>Evidence that a text part holds sensitive information. Never carries the value.</summary>
/// <param name="Type">Id of the <see cref="SensitiveInformationType"/>.</param>
/// <param name="Category">Family of the type.</param>
/// <param name="Part">Index of the text part.</param>
/// <param name="Start">First UTF-16 code unit in the part's original text.</param>
/// <param name="End">One past the last UTF-16 code unit.</param>
/// <param name="Confidence">Score, 0 to 1.</param>
/// <param name="Detector">Name of the detector.</param>
/// <param name="Fingerprint">Keyed hash of the normalised value, to count distinct values; the key lives as long as the process.</param>
/// <param name="Reasons">Why it scored so, e.g. <c>checksum:luhn</c>, <c>context:card number</c>.</param>
public sealed record Finding(
    string Type,
    SensitiveInformationCategory Category,
    int Part,
    int Start,
    int End,
    double Confidence,
    string Detector,
    ulong Fingerprint,
    ImmutableArray<string> Reasons)
{
    /// <summary>The score as a level.</summary>
    public ConfidenceLevel Level => Confidence >= 0.85 ? ConfidenceLevel.High : Confidence >= 0.75 ? ConfidenceLevel.Medium : ConfidenceLevel.Low;
}
