using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Cloud platforms, hosting, CDN and DNS.</summary>
internal static class CloudServices
{
    /// <summary>One line each.</summary>
    public static ImmutableArray<IDetector> All { get; } =
    [

    ];
}
