using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// NIR: sex, year, month, department (2A and 2B in Corsica), municipality, order, and a key of 97 less the number modulo 97; Corsica counts
/// as 19 and 18.
/// </summary>
internal static class FrenchNir
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("FR_NIR", "FR", "Social security number (NIR) (France)", "社会保障番号 (NIR) (フランス)", "INSEE, NIR; décret 82-103",
            "Social security number (NIR) issued in France.", "フランスで発行される社会保障番号 (NIR)です。"),
        Layouts = ["######*########", "# ## ## #* ### ### ##", "#.##.##.#*.###.###.##", "# ## ## #* ### ###-##", "#-##-##-#*-###-###-##", "######*###### ##"],
        Words = [
            "nir", "numéro de sécurité sociale", "sécurité sociale", "no de sécurité sociale", "n° de sécurité sociale", "n° ss", "numéro ss", "numéro insee",
            "insee", "carte vitale", "assurance maladie", "num secu", "numéro de sécu"
        ],
        WordsWithCountry = ["social security", "social security number", "national id", "insurance number", "社会保障番号", "社会保険番号"],
        Structure = IsIssued,
        Check = HasCheckDigits,
        Standing = Standing.Punctuated,
        GeneralWordsName = true,
    };

    public static IdentifierFormat WithoutKey { get; } = new()
    {
        Type = Format.Type,
        Layouts = ["######*######"],
        Words = Format.Words,
        WordsWithCountry = ["social security", "social security number", "national id", "insurance number", "社会保障番号", "社会保険番号"],
        Structure = IsIssued,
        Name = "fr-nir-without-key",
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        var department = value[6];
        ReadOnlySpan<char> number = department switch
        {
            'A' => [.. value[..5], '1', '9', .. value[7..13]],
            'B' => [.. value[..5], '1', '8', .. value[7..13]],
            _ => value[..13],
        };
        return 97 - CheckDigits.ToNumber(number) % 97 == CheckDigits.Two(value, 13);
    }

    /// <summary>Months 20 to 42 and from 50 stand where the civil record has none; 99 is birth abroad.</summary>
    internal static bool IsIssued(ReadOnlySpan<char> value)
    {
        var month = CheckDigits.Two(value, 3);
        return value[0] is '1' or '2' or '3' or '4' or '7' or '8' && month is >= 1 and <= 12 or >= 20 and <= 42 or >= 50
            && (char.IsAsciiDigit(value[6]) || (value[5] == '2' && value[6] is 'A' or 'B'));
    }
}
