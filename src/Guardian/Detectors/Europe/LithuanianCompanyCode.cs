using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Juridinio asmens kodas: nine digits, check digit by weights 1 to 8, then 3 to 9 and 1, modulo 11.</summary>
internal static class LithuanianCompanyCode
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("LT_COMPANY_CODE", "LT", "Company code (Lithuania)", "企業コード (リトアニア)", "Registrų centras, juridinio asmens kodas",
            "Company code issued in Lithuania.", "リトアニアで発行される企業コードです。"),
        Layouts = ["#########"],
        Words = ["įmonės kodas", "juridinio asmens kodas", "įm. kodas", "imones kodas"],
        WordsWithCountry = ["company code", "company number", "企業番号", "会社番号", "法人番号"],
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        var rest = CheckDigits.WeightedSum(value, [1, 2, 3, 4, 5, 6, 7, 8]) % 11;
        if (rest == 10)
            rest = CheckDigits.WeightedSum(value, [3, 4, 5, 6, 7, 8, 9, 1]) % 11;
        return rest % 10 == value[8] - '0';
    }
}
