using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// JMBG: birth date with three digits of the year, region, three digits, check digit by weights 7 6 5 4 3 2 twice modulo 11; regions 70 to
/// 99 and 00 to 09 are Serbian.
/// </summary>
internal static class SerbianCitizenNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("RS_JMBG", "RS", "Unique master citizen number (JMBG) (Serbia)", "市民番号 (JMBG) (セルビア)", "Zakon o jedinstvenom matičnom broju građana",
            "Unique master citizen number (JMBG) issued in Serbia.", "セルビアで発行される市民番号 (JMBG)です。"),
        Layouts = ["#############"],
        Words = ["jmbg", "јмбг", "matični broj", "jedinstveni matični broj", "јединствени матични број", "матични број"],
        WordsWithCountry = ["national id", "personal number", "citizen number", "国民識別番号", "個人番号", "国民ID"],
        Structure = value => IsDated(value) && CheckDigits.Two(value, 7) is <= 9 or >= 60,
        Check = HasCheckDigits,
        Standing = Standing.Alone,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        (11 - CheckDigits.WeightedSum(value, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11 == value[12] - '0';

    /// <summary>Births from 1900 to 2099: the year's thousand is left out.</summary>
    internal static bool IsDated(ReadOnlySpan<char> value) => CheckDigits.IsMonthDay(CheckDigits.Two(value, 2), CheckDigits.Two(value, 0)) && value[4] is '9' or '0';
}
