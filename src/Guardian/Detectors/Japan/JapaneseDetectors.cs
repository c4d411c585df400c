using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Japan;

/// <summary>What Japan issues.</summary>
internal static class JapaneseDetectors
{
    /// <summary>One line each.</summary>
    public static ImmutableArray<IDetector> All { get; } =
    [
        new MyNumberDetector(),
        new IdentifierDetector(CorporateNumber.Format),
        new IdentifierDetector(InvoiceNumber.Format),
        new IdentifierDetector(DriverLicense.Format),
        new IdentifierDetector(Passport.Format),
        new IdentifierDetector(ResidenceCard.Format),
        new IdentifierDetector(PensionNumber.Format),
        new IdentifierDetector(EmploymentInsurance.Format),
        new IdentifierDetector(ResidentRecordCode.Format),
        new IdentifierDetector(InsurerNumber.Format),
        new LabelledDetector(HealthInsurance.ByLabel),
        new LabelledDetector(HealthInsurance.Symbol),
        new IdentifierDetector(LongTermCareInsurance.Format),
        new IdentifierDetector(ElderlyMedicalInsurance.Format),
        new IdentifierDetector(PatientNumber.Format),
        new LabelledDetector(BankAccount.ByKind),
        new LabelledDetector(BankAccount.ByLabel),
        new IdentifierDetector(PostalAccount.Format),
        new LabelledDetector(PostalAccount.Number),
        new IdentifierDetector(PostalCode.Format),
        new LabelledDetector(PostalCode.Bare),
        new LicensePlateDetector(),
        new AddressDetector(),
    ];
}
