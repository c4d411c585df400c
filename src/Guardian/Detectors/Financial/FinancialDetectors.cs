using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Detectors.Financial.Wallets;
using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Financial;

/// <summary>Payment, banking and securities.</summary>
internal static class FinancialDetectors
{
    /// <summary>One line each.</summary>
    public static ImmutableArray<IDetector> All { get; } =
    [
        new CreditCardDetector(),
        new CardVerificationDetector(),
        new CardExpiryDetector(),
        new IbanDetector(),
        new SwiftCodeDetector(),
        new BankAccountDetector(),
        new JapaneseSecuritiesCodeDetector(),
        new WalletDetector(),
        new IdentifierDetector(Cusip.Format),
        new IdentifierDetector(Figi.Format),
        new IdentifierDetector(Isin.Format),
        new IdentifierDetector(Lei.Format),
        new IdentifierDetector(Sedol.Format),
        new IdentifierDetector(SepaCreditorId.Format),
        new IdentifierDetector(Wkn.Format),
    ];
}
