using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Financial;

/// <summary>
/// SEPA creditor identifier: country, two check digits, three characters of the business code that are not checked, the national
/// identifier.
/// </summary>
internal static class SepaCreditorId
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("SEPA_CREDITOR_ID", "", "SEPA creditor identifier", "SEPA債権者識別子", "EPC262-08, creditor identifier overview; ISO/IEC 7064 MOD 97-10",
            "Identifier of who collects SEPA direct debits.", "SEPA口座振替の債権者を示す番号です。"),
        Layouts = ["@@##***###########", "@@##***########", "@@##***#########", "@@##***##########", "@@##***############", "@@##***######"],
        Words = [
            "creditor identifier", "creditor id", "gläubiger-identifikationsnummer", "gläubiger-id", "ci sepa", "identifiant créancier", "ics",
            "identificador del acreedor", "sepa"
        ],
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.Mod97([.. value[7..], .. value[..4]]) == 1;
}
