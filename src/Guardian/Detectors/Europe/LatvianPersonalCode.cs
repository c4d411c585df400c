using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// Personas kods: birth date and century, four digits, check digit one plus the sum by weights 10 5 8 4 2 1 6 3 7 9 modulo 11; since 2017
/// codes that start with 32 hold no date.
/// </summary>
internal static class LatvianPersonalCode
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("LV_PERSONAS_KODS", "LV", "Personal code (Latvia)", "個人識別番号 (ラトビア)", "PMLP, personas kods",
            "Personal code issued in Latvia.", "ラトビアで発行される個人識別番号です。"),
        Layouts = ["######-#####", "###########", "###### #####"],
        Words = ["personas kods", "personas kodu", "p.k.", "pk", "personas koda"],
        WordsWithCountry = ["personal code", "national id", "id code", "personal identity", "personal id", "国民識別番号", "個人識別番号", "個人番号", "国民ID"],
        Structure = value => value[..2] is "32" || (value[6] <= '2' && CheckDigits.IsMonthDay(CheckDigits.Two(value, 2), CheckDigits.Two(value, 0))),
        Check = HasCheckDigits,
        Standing = Standing.Punctuated,
        GeneralWordsName = true,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        value[..2] is "32" || (1 + CheckDigits.WeightedSum(value, [10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11 % 10 == value[10] - '0';
}
