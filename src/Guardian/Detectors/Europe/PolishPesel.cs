using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>PESEL: birth date (months plus 80, 20, 40, 60 by century), serial, check digit by weights 1 3 7 9 1 3 7 9 1 3 modulo 10.</summary>
internal static class PolishPesel
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("PL_PESEL", "PL", "Personal identification number (PESEL) (Poland)", "個人識別番号 (PESEL) (ポーランド)", "Ustawa o ewidencji ludności art. 15",
            "Personal identification number (PESEL) issued in Poland.", "ポーランドで発行される個人識別番号 (PESEL)です。"),
        Layouts = ["###########", "###### #####", "######-#####"],
        Words = ["pesel", "nr pesel", "numer pesel", "pesel number"],
        WordsWithCountry = ["national id", "personal number", "personal identification", "id number", "personal id", "国民識別番号", "個人識別番号", "個人番号", "国民ID"],
        Structure = value => CheckDigits.IsMonthDay(CheckDigits.Two(value, 2) % 20, CheckDigits.Two(value, 4)),
        Check = HasCheckDigits,
        GeneralWordsName = true,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.WeightedSum(value, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 == 0;
}
