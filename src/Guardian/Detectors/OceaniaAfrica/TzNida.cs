using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Twenty digits with the birth date of a person in Tanzania.
/// </summary>
internal static class TzNida
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("TZ_NIDA", "TZ", "National identification number NIDA (Tanzania)", "国民識別番号 NIDA (タンザニア)", "National Identification Authority, Tanzania: birth date, ward, serial",
            "Twenty digits with the birth date of a person in Tanzania.", "タンザニアの生年月日を含む20桁の番号です。"),
        Layouts = ["########-#####-#####-##", "####################", "######## ##### ##### ##"],
        Words = ["nida", "nida number", "nin", "nida no", "kitambulisho cha taifa", "tanzanian id", "namba ya nida"],
        Structure = value => CheckDigits.Two(value, 0) is 19 or 20 && CheckDigits.IsMonthDay(CheckDigits.Two(value, 4), CheckDigits.Two(value, 6)),
        Standing = Standing.Punctuated,
    };
}
