using System.Collections.Immutable;
using Dlp.Guardian.Detection;

namespace Dlp.Guardian.Detectors.Japan;

/// <summary>What Japan issues.</summary>
internal static class JapaneseDetectors
{
    /// <summary>One line each.</summary>
    public static ImmutableArray<IDetector> All { get; } =
    [
        new MyNumberDetector(),
    ];
}
