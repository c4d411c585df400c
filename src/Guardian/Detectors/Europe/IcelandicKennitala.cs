using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Kennitala: date (day plus 40 for organisations), two digits, check digit by weights 3 2 7 6 5 4 3 2 modulo 11, century 8, 9 or 0.</summary>
internal static class IcelandicKennitala
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("IS_KENNITALA", "IS", "Identification number (kennitala) (Iceland)", "識別番号 (kennitala) (アイスランド)", "Þjóðskrá, kennitala",
            "Identification number (kennitala) issued in Iceland.", "アイスランドで発行される識別番号 (kennitala)です。"),
        Layouts = ["######-####", "##########", "###### ####"],
        Words = ["kennitala", "kennitalu", "kt", "kt.", "kennit"],
        WordsWithCountry = ["national id", "identification number", "ssn", "personal number", "id number", "国民識別番号", "個人番号"],
        Structure = value => value[9] is '8' or '9' or '0' && CheckDigits.Two(value, 0) is var day && CheckDigits.IsMonthDay(CheckDigits.Two(value, 2), day > 40 ? day - 40 : day),
        Check = HasCheckDigits,
        Standing = Standing.Punctuated,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.WeightedSum(value, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0;
}
