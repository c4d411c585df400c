using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// Regions 20 to 29 of the JMBG: birth date with three digits of the year, region, three digits, check digit by weights 7 6 5 4 3 2 twice
/// modulo 11.
/// </summary>
internal static class MontenegrinCitizenNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("ME_JMBG", "ME", "Unique master citizen number (JMBG) (Montenegro)", "市民番号 (JMBG) (モンテネグロ)", "Law of SFR Yugoslavia on the unique master citizen number, 1976",
            "Unique master citizen number (JMBG) issued in Montenegro.", "モンテネグロで発行される市民番号 (JMBG)です。"),
        Layouts = ["#############"],
        Words = ["jmbg", "matični broj"],
        WordsWithCountry = ["national id", "personal number", "citizen number", "国民識別番号", "個人番号", "国民ID"],
        Structure = value => SerbianCitizenNumber.IsDated(value) && CheckDigits.Two(value, 7) is >= 20 and <= 29,
        Check = SerbianCitizenNumber.HasCheckDigits,
        Standing = Standing.Alone,
    };
}
