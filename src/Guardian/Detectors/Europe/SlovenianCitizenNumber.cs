using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// Regions 50 to 59 of the JMBG: birth date with three digits of the year, region, three digits, check digit by weights 7 6 5 4 3 2 twice
/// modulo 11.
/// </summary>
internal static class SlovenianCitizenNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("SI_EMSO", "SI", "Unique master citizen number (EMŠO) (Slovenia)", "市民番号 (EMŠO) (スロベニア)", "Law of SFR Yugoslavia on the unique master citizen number, 1976",
            "Unique master citizen number (EMŠO) issued in Slovenia.", "スロベニアで発行される市民番号 (EMŠO)です。"),
        Layouts = ["#############"],
        Words = ["emšo", "emšo:", "enotna matična številka", "matična številka"],
        WordsWithCountry = ["national id", "personal number", "citizen number", "国民識別番号", "個人番号", "国民ID"],
        Structure = value => SerbianCitizenNumber.IsDated(value) && CheckDigits.Two(value, 7) is >= 50 and <= 59,
        Check = SerbianCitizenNumber.HasCheckDigits,
        Standing = Standing.Alone,
    };
}
