using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Identifiers issued in Europe.</summary>
internal static class EuropeanIdentifiers
{
    /// <summary>One line each.</summary>
    public static ImmutableArray<IDetector> All { get; } =
    [

    ];
}
