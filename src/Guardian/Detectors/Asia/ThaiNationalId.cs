using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Thai national identification number (เลขประจำตัวประชาชน): thirteen digits, the last a check digit: 11 minus the sum of the first twelve
/// times 13 down to 2 modulo 11, last digit of it (Department of Provincial Administration).
/// </summary>
internal static class ThaiNationalId
{
    private const int Length = 13;

    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("TH_TNIN", "TH", "National identification number (Thailand)", "国民識別番号 (タイ)", "Department of Provincial Administration, 13-digit citizen number",
            "Number of a Thai citizen, on the identity card.", "タイ国民の身分証に記載された13桁の番号です。"),
        Layouts = ["#############", "#-####-#####-##-#", "# #### ##### ## #"],
        Words = ["thai id", "thai national id", "thailand", "tnin", "citizen id", "national id", "เลขประจำตัวประชาชน", "บัตรประชาชน", "เลขบัตรประชาชน", "タイ"],
        Structure = value => value[0] is >= '1' and <= '8',
        Check = HasCheckDigit,
        Standing = Standing.Punctuated,
    };

    internal static bool HasCheckDigit(ReadOnlySpan<char> digits)
    {
        var sum = CheckDigits.WeightedSum(digits, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
        return (11 - sum % 11) % 10 == digits[Length - 1] - '0';
    }
}
