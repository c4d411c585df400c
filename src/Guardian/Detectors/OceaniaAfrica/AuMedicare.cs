using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Ten digits of a Medicare card and one for the person on it.
/// </summary>
internal static class AuMedicare
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("AU_MEDICARE", "AU", "Medicare card number (Australia)", "メディケア番号 (オーストラリア)", "Services Australia, Medicare card number: weights 1 3 7 9 1 3 7 9",
            "Ten digits of a Medicare card and one for the person on it.", "オーストラリアのメディケアカードの番号です。"),
        Layouts = ["#### ##### #", "##########", "#### ##### #/#", "#### ##### # #", "###########", "#### ##### #-#", "####-#####-#"],
        Words = 
        [
            "medicare", "medicare number", "medicare no", "medicare card", "medicare card number", "irn", "australian medicare",
            "reference number medicare",
        ],
        Structure = value => value[0] is >= '2' and <= '6',
        Check = HasCheckDigit,
    };

    internal static bool HasCheckDigit(ReadOnlySpan<char> value) => CheckDigits.WeightedSum(value[..8], [1, 3, 7, 9, 1, 3, 7, 9]) % 10 == value[8] - '0';
}
