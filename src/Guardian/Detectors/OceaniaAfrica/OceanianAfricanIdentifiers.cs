using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>Identifiers issued in Oceania and Africa.</summary>
internal static class OceanianAfricanIdentifiers
{
    /// <summary>One line each.</summary>
    public static ImmutableArray<IDetector> All { get; } =
    [
        new IdentifierDetector(AuBusinessNumber.Format),
        new IdentifierDetector(AuCompanyNumber.Format),
        new IdentifierDetector(AuTaxFileNumber.Format),
        new IdentifierDetector(AuMedicare.Format),
        new IdentifierDetector(AuPassport.Format),
        new IdentifierDetector(AuDriverLicence.Format),
        new IdentifierDetector(AuCentrelinkNumber.Format),
        new IdentifierDetector(AuHealthIdentifier.Format),
        new IdentifierDetector(AuVeteranNumber.Format),
        new IdentifierDetector(AuBankAccount.Format),
        new IdentifierDetector(NzTaxNumber.Format),
        new IdentifierDetector(NzHealthIndex.Format),
        new IdentifierDetector(NzPassport.Format),
        new IdentifierDetector(NzDriverLicence.Format),
        new IdentifierDetector(NzBusinessNumber.Format),
        new IdentifierDetector(NzBankAccount.Format),
        new IdentifierDetector(ZaIdentityNumber.Format),
        new IdentifierDetector(ZaTaxNumber.Format),
        new IdentifierDetector(ZaPassport.Format),
        new IdentifierDetector(NgNin.Format),
        new IdentifierDetector(NgBvn.Format),
        new IdentifierDetector(NgVehicleRegistration.Format),
        new IdentifierDetector(NgTaxNumber.Format),
        new IdentifierDetector(KeTaxPin.Format),
        new IdentifierDetector(KeNationalId.Format),
        new IdentifierDetector(GhanaCard.Format),
        new IdentifierDetector(GhTaxNumber.Format),
        new IdentifierDetector(EgNationalId.Format),
        new IdentifierDetector(MaCin.Format),
        new IdentifierDetector(MaIce.Format),
        new IdentifierDetector(TnCin.Format),
        new IdentifierDetector(DzNin.Format),
        new IdentifierDetector(EtFayda.Format),
        new IdentifierDetector(EtTin.Format),
        new IdentifierDetector(TzNida.Format),
        new IdentifierDetector(UgNin.Format),
        new IdentifierDetector(RwNationalId.Format),
        new IdentifierDetector(ZwNationalId.Format),
        new IdentifierDetector(ZmNrc.Format),
        new IdentifierDetector(BwOmang.Format),
        new IdentifierDetector(NaIdentity.Format),
        new IdentifierDetector(MzBi.Format),
        new IdentifierDetector(AoBi.Format),
        new IdentifierDetector(SnNationalId.Format),
        new IdentifierDetector(CiNationalId.Format),
        new IdentifierDetector(MuNationalId.Format),
        new IdentifierDetector(LyNationalNumber.Format),
        new IdentifierDetector(NgPassport.Format),
        new IdentifierDetector(KePassport.Format),
        new IdentifierDetector(GhPassport.Format),
        new IdentifierDetector(EgPassport.Format),
        new IdentifierDetector(MaPassport.Format),
    ];
}
