using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number under which a practitioner may handle controlled substances.
/// </summary>
internal static class UsDeaNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("MEDICAL_LICENSE", "US", "DEA registration number (United States)", "DEA 登録番号 (アメリカ)", "21 CFR 1301; DEA Diversion Control Division, registration number check digit",
            "Number under which a practitioner may handle controlled substances.", "規制薬物を扱う医療従事者の登録番号です。"),
        Layouts = ["@@#######", "@########"],
        Words = 
        [
            "dea", "dea number", "dea no", "dea#", "dea registration", "dea id", "dea registration number", "medical license", "prescriber",
            "controlled substance",
        ],
        Structure = value => !"INOQVWYZ".Contains(value[0], StringComparison.Ordinal) && (char.IsAsciiLetter(value[1]) || value[1] == '9'),
        Check = HasCheckDigit,
    };

    /// <summary>Digits one, three and five, and twice digits two, four and six: the last digit of the sum is the seventh digit.</summary>
    internal static bool HasCheckDigit(ReadOnlySpan<char> value) => CheckDigits.WeightedSum(value[2..8], [1, 2, 1, 2, 1, 2]) % 10 == value[8] - '0';
}
