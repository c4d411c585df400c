using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Thirteen digits with the birth date of a person in South Africa.
/// </summary>
internal static class ZaIdentityNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("ZA_ID_NUMBER", "ZA", "Identity number (South Africa)", "身分証番号 (南アフリカ)", "Identification Act 68 of 1997; Department of Home Affairs: date, sequence, citizenship, Luhn",
            "Thirteen digits with the birth date of a person in South Africa.", "南アフリカの生年月日を含む13桁の番号です。"),
        Layouts = ["#############", "###### #### ## #", "###### #### ###", "######-####-###"],
        Words = 
        [
            "sa id", "sa id number", "rsa id", "rsa id number", "south african id", "south african identity", "south africa id", "identity number",
            "id number", "id no", "identity document", "identiteitsnommer", "id-nommer", "smart id",
        ],
        Structure = value => CheckDigits.IsMonthDay(CheckDigits.Two(value, 2), CheckDigits.Two(value, 4)) && value[10] is >= '0' and <= '2',
        Check = CheckDigits.Luhn,
        GeneralWordsName = true,
    };
}
