using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>CNP: sex and century, birth date, county, three digits, check digit by weights 2 7 9 1 4 6 3 5 8 2 7 9 modulo 11 (ten counts as one).</summary>
internal static class RomanianPersonalCode
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("RO_CNP", "RO", "Personal numeric code (CNP) (Romania)", "個人識別番号 (CNP) (ルーマニア)", "OUG 97/2005; Legea 105/1996",
            "Personal numeric code (CNP) issued in Romania.", "ルーマニアで発行される個人識別番号 (CNP)です。"),
        Layouts = ["#############", "# ###### ######", "# ## ## ## ## ### #", "# ###### ## ### #"],
        Words = ["cnp", "cod numeric personal", "codul numeric personal", "c.n.p."],
        WordsWithCountry = ["national id", "personal number", "personal code", "id number", "personal id", "国民識別番号", "個人識別番号", "個人番号", "国民ID"],
        Structure = value => value[0] != '0' && CheckDigits.IsMonthDay(CheckDigits.Two(value, 3), CheckDigits.Two(value, 5)) && CheckDigits.Two(value, 7) is (>= 1 and <= 52) or 70 or (>= 80 and <= 83),
        Check = HasCheckDigits,
        GeneralWordsName = true,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        var rest = CheckDigits.WeightedSum(value, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
        return (rest == 10 ? 1 : rest) == value[12] - '0';
    }
}
