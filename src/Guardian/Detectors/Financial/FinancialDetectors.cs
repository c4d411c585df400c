using System.Collections.Immutable;
using Dlp.Guardian.Detection;

namespace Dlp.Guardian.Detectors.Financial;

/// <summary>Payment, banking and securities.</summary>
internal static class FinancialDetectors
{
    /// <summary>One line each.</summary>
    public static ImmutableArray<IDetector> All { get; } =
    [
        new CreditCardDetector(),
        new IbanDetector(),
    ];
}
