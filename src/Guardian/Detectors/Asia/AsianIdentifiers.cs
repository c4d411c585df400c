using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>Identifiers issued in Asia outside Japan.</summary>
internal static class AsianIdentifiers
{
    /// <summary>One line each.</summary>
    public static ImmutableArray<IDetector> All { get; } =
    [
        new IdentifierDetector(ThaiNationalId.Format),
    ];
}
