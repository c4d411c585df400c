namespace Dlp.Policy.Words;

/// <summary>Findings of one type in one exchange.</summary>
/// <param name="Type">Type id.</param>
/// <param name="Category">Family.</param>
/// <param name="Count">Findings.</param>
/// <param name="Distinct">Distinct values.</param>
/// <param name="MaxConfidence">Highest score, 0 to 1.</param>
public sealed record FindingSummary(string Type, SensitiveInformationCategory Category, int Count, int Distinct, double MaxConfidence);
