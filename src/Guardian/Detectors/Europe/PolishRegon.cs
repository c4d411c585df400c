using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>REGON: nine digits by weights 8 9 2 3 4 5 6 7, or fourteen by 2 4 8 5 0 9 7 3 6 1 2 4 8, modulo 11.</summary>
internal static class PolishRegon
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("PL_REGON", "PL", "Business register number (REGON) (Poland)", "事業者登録番号 (REGON) (ポーランド)", "GUS, REGON",
            "Business register number (REGON) issued in Poland.", "ポーランドで発行される事業者登録番号 (REGON)です。"),
        Layouts = ["#########", "##############", "### ### ###", "###-###-###"],
        Words = ["regon", "nr regon", "numer regon"],
        WordsWithCountry = ["company number"],
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        var rest = value.Length == 9
            ? CheckDigits.WeightedSum(value, [8, 9, 2, 3, 4, 5, 6, 7]) % 11
            : CheckDigits.WeightedSum(value, [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 11;
        return rest % 10 == value[^1] - '0';
    }
}
