using System.Collections.Immutable;
using Dlp.Guardian.Detectors.Americas;
using Dlp.Guardian.Detectors.Asia;
using Dlp.Guardian.Detectors.Contact;
using Dlp.Guardian.Detectors.Europe;
using Dlp.Guardian.Detectors.Financial;
using Dlp.Guardian.Detectors.Japan;
using Dlp.Guardian.Detectors.OceaniaAfrica;
using Dlp.Guardian.Detectors.Secrets;
using Dlp.Guardian.Detectors.Secrets.Generic;
using Dlp.Guardian.Detectors.Secrets.Ai;
using Dlp.Guardian.Detectors.Secrets.Business;
using Dlp.Guardian.Detectors.Secrets.Cloud;
using Dlp.Guardian.Detectors.Secrets.Commerce;
using Dlp.Guardian.Detectors.Secrets.Communication;
using Dlp.Guardian.Detectors.Secrets.Development;
using Dlp.Guardian.Detectors.Secrets.Operations;

namespace Dlp.Guardian.Detection;

/// <summary>Every built-in detector, family by family; a new one is a line in its family's list. A test holds each to a documented type, anchors and linear work.</summary>
internal static class DetectorCatalogue
{
    public static ImmutableArray<IDetector> All { get; } =
    [
        .. ContactDetectors.All,
        .. FinancialDetectors.All,
        .. JapaneseDetectors.All,
        .. AsianIdentifiers.All,
        .. EuropeanIdentifiers.All,
        .. AmericanIdentifiers.All,
        .. OceanianAfricanIdentifiers.All,
        .. SecretDetectors.All,
        .. GenericSecrets.All,
        .. CloudServices.All,
        .. DevelopmentServices.All,
        .. AiServices.All,
        .. OperationsServices.All,
        .. CommunicationServices.All,
        .. CommerceServices.All,
        .. BusinessServices.All,
    ];
}
