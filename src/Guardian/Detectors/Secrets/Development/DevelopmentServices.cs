using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>Source hosting, CI and CD, package registries, developer tools.</summary>
internal static class DevelopmentServices
{
    /// <summary>One line each.</summary>
    public static ImmutableArray<IDetector> All { get; } =
    [

    ];
}
