using System.Collections.Immutable;

namespace Dlp.Guardian.Detection;

/// <summary>A match before overlaps are settled; spans are of the original text. Depth is how often it had to be decoded: 0 as written.</summary>
internal readonly record struct Candidate(
    IDetector Detector, int Start, int End, double Confidence, ulong Fingerprint, ImmutableArray<string> Reasons, int Depth = 0);
