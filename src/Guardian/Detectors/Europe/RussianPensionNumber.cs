using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>СНИЛС: nine digits and the sum by weights 9 to 1 modulo 101 (100 counts as 00).</summary>
internal static class RussianPensionNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("RU_SNILS", "RU", "Pension insurance number (SNILS) (Russia)", "年金保険番号 (SNILS) (ロシア)", "Федеральный закон 27-ФЗ; ПФР",
            "Pension insurance number (SNILS) issued in Russia.", "ロシアで発行される年金保険番号 (SNILS)です。"),
        Layouts = ["###-###-### ##", "###########", "### ### ### ##", "###-###-###-##", "#########-##"],
        Words = ["снилс", "страховой номер", "snils", "пенсионное страхование"],
        WordsWithCountry = ["pension", "social security", "insurance number", "年金番号", "年金保険番号", "社会保険番号"],
        Check = HasCheckDigits,
        Standing = Standing.Punctuated,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.WeightedSum(value, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101 % 100 == CheckDigits.Two(value, 9);
}
