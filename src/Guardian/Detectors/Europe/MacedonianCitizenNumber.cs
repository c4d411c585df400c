using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// Regions 40 to 49 of the JMBG: birth date with three digits of the year, region, three digits, check digit by weights 7 6 5 4 3 2 twice
/// modulo 11.
/// </summary>
internal static class MacedonianCitizenNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("MK_EMBG", "MK", "Unique master citizen number (EMBG) (North Macedonia)", "市民番号 (EMBG) (北マケドニア)", "Law of SFR Yugoslavia on the unique master citizen number, 1976",
            "Unique master citizen number (EMBG) issued in North Macedonia.", "北マケドニアで発行される市民番号 (EMBG)です。"),
        Layouts = ["#############"],
        Words = ["embg", "ембг", "матичен број", "единствен матичен број"],
        WordsWithCountry = ["national id", "personal number", "citizen number", "国民識別番号", "個人番号", "国民ID"],
        Structure = value => SerbianCitizenNumber.IsDated(value) && CheckDigits.Two(value, 7) is >= 40 and <= 49,
        Check = SerbianCitizenNumber.HasCheckDigits,
        Standing = Standing.Alone,
    };
}
