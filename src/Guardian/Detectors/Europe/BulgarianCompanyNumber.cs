using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// ЕИК: nine digits by weights 1 to 8, then 3 to 10, modulo 11; thirteen for branches by 2 7 3 5, then 4 9 5 7; BG in front makes the VAT
/// number.
/// </summary>
internal static class BulgarianCompanyNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("BG_EIK", "BG", "Company number (EIK) (Bulgaria)", "企業識別番号 (EIK) (ブルガリア)", "Закон за търговския регистър; ЗРБ",
            "Company number (EIK) issued in Bulgaria.", "ブルガリアで発行される企業識別番号 (EIK)です。"),
        Layouts = ["#########", "#############"],
        Words = ["еик", "eik", "булстат", "bulstat", "ддс", "dds"],
        WordsWithCountry = ["company number", "tax id", "vat", "vat number", "企業番号", "会社番号", "法人番号"],
        Check = HasCheckDigits,
    };

    public static IdentifierFormat WithPrefix { get; } = new()
    {
        Type = Format.Type,
        Layouts = ["BG#########", "BG #########"],
        Words = ["еик", "eik", "булстат", "bulstat", "ддс", "dds", "vat", "vat number"],
        WordsWithCountry = ["company number", "tax id", "vat", "vat number", "企業番号", "会社番号", "法人番号"],
        Check = HasCheckDigits,
        Name = "bg-eik-prefixed",
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        var digits = char.IsAsciiLetter(value[0]) ? value[2..] : value;
        return Control(digits, [1, 2, 3, 4, 5, 6, 7, 8], [3, 4, 5, 6, 7, 8, 9, 10]) == digits[8] - '0'
            && (digits.Length == 9 || Control(digits[8..], [2, 7, 3, 5], [4, 9, 5, 7]) == digits[12] - '0');
    }

    private static int Control(ReadOnlySpan<char> digits, ReadOnlySpan<int> first, ReadOnlySpan<int> second)
    {
        var rest = CheckDigits.WeightedSum(digits, first) % 11;
        return rest == 10 ? CheckDigits.WeightedSum(digits, second) % 11 % 10 : rest;
    }
}
