using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>Identifiers issued in Oceania, Africa and the Middle East.</summary>
internal static class OceanianAfricanIdentifiers
{
    /// <summary>One line each.</summary>
    public static ImmutableArray<IDetector> All { get; } =
    [

    ];
}
