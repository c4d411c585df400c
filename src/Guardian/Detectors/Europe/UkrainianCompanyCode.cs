using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>ЄДРПОУ: eight digits, check digit by weights 1 to 7 (7 1 to 6 between 30 and 60 million), then two more each, modulo 11.</summary>
internal static class UkrainianCompanyCode
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("UA_EDRPOU", "UA", "Company code (EDRPOU) (Ukraine)", "企業コード (EDRPOU) (ウクライナ)", "Постанова КМУ 118, ЄДРПОУ",
            "Company code (EDRPOU) issued in Ukraine.", "ウクライナで発行される企業コード (EDRPOU)です。"),
        Layouts = ["########"],
        Words = ["єдрпоу", "код єдрпоу", "едрпоу", "edrpou"],
        WordsWithCountry = ["company number", "company code", "企業番号", "会社番号", "法人番号"],
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        var isMiddle = value[0] is '3' or '4' or '5';
        var rest = CheckDigits.WeightedSum(value, isMiddle ? [7, 1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5, 6, 7]) % 11;
        if (rest == 10)
            rest = CheckDigits.WeightedSum(value, isMiddle ? [9, 3, 4, 5, 6, 7, 8] : [3, 4, 5, 6, 7, 8, 9]) % 11;
        return rest % 10 == value[7] - '0';
    }
}
