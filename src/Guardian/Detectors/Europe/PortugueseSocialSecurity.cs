using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>NISS: eleven digits starting with 1 or 2, check digit nine less the sum by the primes 29 to 2 modulo 10.</summary>
internal static class PortugueseSocialSecurity
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("PT_NISS", "PT", "Social security number (NISS) (Portugal)", "社会保障番号 (NISS) (ポルトガル)", "Instituto da Segurança Social, NISS",
            "Social security number (NISS) issued in Portugal.", "ポルトガルで発行される社会保障番号 (NISS)です。"),
        Layouts = ["###########", "### ### ### ##", "### #### ####"],
        Words = ["niss", "segurança social", "número de segurança social", "identificação da segurança social"],
        WordsWithCountry = ["social security", "social security number", "社会保障番号", "社会保険番号"],
        Structure = value => value[0] is '1' or '2',
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        9 - CheckDigits.WeightedSum(value, [29, 23, 19, 17, 13, 11, 7, 5, 3, 2]) % 10 == value[10] - '0';
}
