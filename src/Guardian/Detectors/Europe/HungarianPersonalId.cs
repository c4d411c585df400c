using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// Személyi azonosító: sex and century, birth date, three digits, check digit by weights 1 to 10, for births from 1997 by 10 to 1, modulo
/// 11.
/// </summary>
internal static class HungarianPersonalId
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("HU_PERSONAL_ID", "HU", "Personal identification number (Hungary)", "個人識別番号 (ハンガリー)", "1996. évi XX. törvény, személyi azonosító",
            "Personal identification number issued in Hungary.", "ハンガリーで発行される個人識別番号です。"),
        Layouts = ["#-######-####", "###########", "# ###### ####", "#-###### ####"],
        Words = ["személyi szám", "személyi azonosító", "személyi azonosító jel", "szemelyi szam"],
        WordsWithCountry = ["personal id", "personal number", "national id", "personal identification", "国民識別番号", "個人識別番号", "個人番号", "国民ID"],
        Structure = value => value[0] is >= '1' and <= '8' && CheckDigits.IsMonthDay(CheckDigits.Two(value, 3), CheckDigits.Two(value, 5)),
        Check = HasCheckDigits,
        Standing = Standing.Punctuated,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        var isNew = value[0] is '3' or '4' || (value[0] is '1' or '2' && CheckDigits.Two(value, 1) >= 97);
        var rest = isNew
            ? CheckDigits.WeightedSum(value, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11
            : CheckDigits.WeightedSum(value, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) % 11;
        return rest == value[10] - '0';
    }
}
