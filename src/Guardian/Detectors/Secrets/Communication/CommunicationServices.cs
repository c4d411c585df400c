using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Chat, mail, telephony and push messages.</summary>
internal static class CommunicationServices
{
    /// <summary>One line each.</summary>
    public static ImmutableArray<IDetector> All { get; } =
    [

    ];
}
