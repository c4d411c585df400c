using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>ЕГН: birth date (months plus 20 for the 1800s, 40 for the 2000s), three digits, check digit by weights 2 4 8 5 10 9 7 3 6 modulo 11.</summary>
internal static class BulgarianCivilNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("BG_EGN", "BG", "Unified civil number (EGN) (Bulgaria)", "統一市民番号 (EGN) (ブルガリア)", "Наредба за ЕСГРАОН",
            "Unified civil number (EGN) issued in Bulgaria.", "ブルガリアで発行される統一市民番号 (EGN)です。"),
        Layouts = ["##########"],
        Words = ["егн", "egn", "единен граждански номер"],
        WordsWithCountry = ["national id", "personal number", "civil number", "id number"],
        Structure = value => CheckDigits.Two(value, 2) is var month && CheckDigits.IsMonthDay(month > 40 ? month - 40 : month > 20 ? month - 20 : month, CheckDigits.Two(value, 4)),
        Check = HasCheckDigits,
        GeneralWordsName = true,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.WeightedSum(value, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10 == value[9] - '0';
}
