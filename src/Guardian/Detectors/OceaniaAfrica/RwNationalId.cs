using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Sixteen digits of a person in Rwanda.
/// </summary>
internal static class RwNationalId
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("RW_NATIONAL_ID", "RW", "National identity number (Rwanda)", "国民身分証番号 (ルワンダ)", "National Identification Agency of Rwanda: status, birth year, sex, serial",
            "Sixteen digits of a person in Rwanda.", "ルワンダの16桁の番号です。"),
        Layouts = ["# #### # ####### # ##", "################"],
        Words = ["rwandan id", "rwanda id", "indangamuntu", "irangamuntu", "rwandan national id", "national id rwanda"],
        WordsWithCountry = ["national id", "id number", "identity card"],
        Structure = value => value[0] is '1' or '2' or '3' && CheckDigits.Two(value, 1) is 19 or 20 && value[5] is '7' or '8',
        Standing = Standing.Punctuated,
    };
}
