using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Organisationsnummer: ten digits, the third at least 2, and the Luhn check; 16 may stand in front.</summary>
internal static class SwedishOrganisationNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("SE_ORGANISATIONSNUMMER", "SE", "Organisation number (Sweden)", "組織番号 (スウェーデン)", "Lagen om identitetsbeteckning 1974:174; SKV 709",
            "Organisation number issued in Sweden.", "スウェーデンで発行される組織番号です。"),
        Layouts = ["######-####", "##########", "16######-####", "###### ####", "16##########"],
        Words = ["organisationsnummer", "org.nr", "org nr", "orgnr", "org-nr", "orgnummer", "organisationsnr", "bolagsverket"],
        WordsWithCountry = ["organisation number", "organization number", "company number", "registration number", "組織番号", "法人番号", "企業番号"],
        Structure = value => value[^8] >= '2',
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.Luhn(value[^10..]);
}
