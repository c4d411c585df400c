using Dlp.Policy.Words;

namespace Dlp.Policy.Snapshots;

/// <summary>Everything a decision depends on.</summary>
/// <param name="Subject">Who.</param>
/// <param name="Destination">Where to.</param>
/// <param name="Direction">Which half of the exchange.</param>
/// <param name="Parts">The text parts that were inspected; needed to know which can be masked.</param>
/// <param name="Inspection">What was found.</param>
public sealed record PolicyQuestion(Subject Subject, Destination Destination, Direction Direction, IReadOnlyList<TextPart> Parts, Inspection Inspection);
