using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Ten digits of a taxpayer or VAT vendor in South Africa.
/// </summary>
internal static class ZaTaxNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("ZA_TAX_NUMBER", "ZA", "Tax reference number (South Africa)", "納税者番号 (南アフリカ)", "South African Revenue Service, modulus 10 for tax reference numbers",
            "Ten digits of a taxpayer or VAT vendor in South Africa.", "南アフリカの納税者番号です。"),
        Layouts = ["##########", "#### ### ###", "####/###/###"],
        Words = 
        [
            "sars", "tax reference", "tax reference number", "income tax number", "tax number", "vat number", "vat no", "vat registration", "paye",
            "south african tax", "belasting",
        ],
        Structure = value => value[0] is '0' or '1' or '2' or '3' or '4' or '7' or '9',
        Check = CheckDigits.Luhn,
        Against = ["turkey", "taiwan", "vergi"],
    };
}
