using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// Isikukood: sex and century, birth date, three digits, check digit by weights 1 2 3 … 9 1 modulo 11 and, where that is ten, by 3 4 … 9 1
/// 2 3.
/// </summary>
internal static class EstonianPersonalCode
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("EE_ISIKUKOOD", "EE", "Personal identification code (Estonia)", "個人識別番号 (エストニア)", "EVS 585:2007",
            "Personal identification code issued in Estonia.", "エストニアで発行される個人識別番号です。"),
        Layouts = ["###########"],
        Words = ["isikukood", "isikukoodi", "ik", "estonian id", "estonian personal code"],
        WordsWithCountry = ["personal code", "personal identification", "national id", "id code", "id number", "personal id", "国民識別番号", "個人識別番号", "個人番号", "国民ID"],
        Structure = IsIssued,
        Check = HasCheckDigits,
        GeneralWordsName = true,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        var rest = CheckDigits.WeightedSum(value, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
        if (rest == 10)
            rest = CheckDigits.WeightedSum(value, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11;
        return rest % 10 == value[10] - '0';
    }

    internal static bool IsIssued(ReadOnlySpan<char> value) => value[0] is >= '1' and <= '8' && CheckDigits.IsMonthDay(CheckDigits.Two(value, 3), CheckDigits.Two(value, 5));
}
