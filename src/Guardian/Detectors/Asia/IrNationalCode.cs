using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Ten digits of a citizen of Iran.
/// </summary>
internal static class IrNationalCode
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("IR_NATIONAL_CODE", "IR", "National code (Iran)", "国民番号 (イラン)", "سازمان ثبت احوال, national code: weights 10 to 2 modulo 11",
            "Ten digits of a citizen of Iran.", "イラン国民の10桁の番号です。"),
        Layouts = ["##########", "###-######-#"],
        Words = 
        [
            "national code", "code melli", "melli code", "kart melli", "iranian national", "iranian id", "iran id", "کد ملی", "کدملی", "شماره ملی",
        ],
        Check = HasCheckDigit,
    };

    internal static bool HasCheckDigit(ReadOnlySpan<char> value)
    {
        var remainder = CheckDigits.WeightedSum(value[..9], [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
        return (remainder < 2 ? remainder : 11 - remainder) == value[9] - '0';
    }
}
