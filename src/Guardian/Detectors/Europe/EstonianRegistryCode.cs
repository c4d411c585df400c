using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Registrikood: eight digits starting with 1, 7, 8 or 9, check digit by weights 1 to 7, then 3 to 9, modulo 11.</summary>
internal static class EstonianRegistryCode
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("EE_REGISTRIKOOD", "EE", "Registry code (Estonia)", "登記番号 (エストニア)", "Äriregister",
            "Registry code issued in Estonia.", "エストニアで発行される登記番号です。"),
        Layouts = ["########"],
        Words = ["registrikood", "registrikoodi", "reg. kood", "äriregister", "registry code", "reg kood"],
        WordsWithCountry = ["company number"],
        Structure = value => value[0] is '1' or '7' or '8' or '9',
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        var rest = CheckDigits.WeightedSum(value, [1, 2, 3, 4, 5, 6, 7]) % 11;
        if (rest == 10)
            rest = CheckDigits.WeightedSum(value, [3, 4, 5, 6, 7, 8, 9]) % 11;
        return rest % 10 == value[7] - '0';
    }
}
