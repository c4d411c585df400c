using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Payment, banking, shops, accounting and crypto exchanges.</summary>
internal static class CommerceServices
{
    /// <summary>One line each.</summary>
    public static ImmutableArray<IDetector> All { get; } =
    [
        new ServiceTokenDetector(Stripe.Service),
    ];
}
