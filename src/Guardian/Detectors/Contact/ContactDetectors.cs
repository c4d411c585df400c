using System.Collections.Immutable;
using Dlp.Guardian.Detection;

namespace Dlp.Guardian.Detectors.Contact;

/// <summary>How people are reached, and other personal data that no country issues.</summary>
internal static class ContactDetectors
{
    /// <summary>One line each.</summary>
    public static ImmutableArray<IDetector> All { get; } =
    [
        new EmailDetector(),
        new PhoneDetector(),
    ];
}
