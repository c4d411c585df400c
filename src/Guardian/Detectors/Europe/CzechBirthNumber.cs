using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// Rodné číslo: birth date (months plus 50 for women, plus 20 where numbers ran out), three digits until 1953, then four that make the
/// whole a multiple of eleven; until 1985 a rest of ten could stand as zero.
/// </summary>
internal static class CzechBirthNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("CZ_BIRTH_NUMBER", "CZ,SK", "Birth number (Czechia, Slovakia)", "出生番号 (rodné číslo、チェコ・スロバキア)", "Zákon 133/2000 Sb. § 13; zákon 301/1995 Z. z.",
            "Personal number issued in Czechia and Slovakia.", "チェコとスロバキアで発行される個人番号です。"),
        Layouts = ["######/####", "######/###", "##########", "######-####", "###### ####", "#########"],
        Words = [
            "rodné číslo", "rodného čísla", "r.č.", "r. č.", "rč", "birth number", "czech national id", "slovak national id", "czech personal number",
            "slovak personal number", "出生番号"
        ],
        Structure = IsIssued,
        Check = HasCheckDigits,
        Standing = Standing.Punctuated,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        if (value.Length == 9)
            return true;
        return CheckDigits.ToNumber(value) % 11 == 0 || (CheckDigits.ToNumber(value[..9]) % 11 == 10 && value[9] == '0' && CheckDigits.Two(value, 0) is >= 54 and <= 85);
    }

    internal static bool IsIssued(ReadOnlySpan<char> value)
    {
        var month = CheckDigits.Two(value, 2);
        month -= month > 70 ? 70 : month > 50 ? 50 : month > 20 ? 20 : 0;
        return CheckDigits.IsMonthDay(month, CheckDigits.Two(value, 4)) && (value.Length == 10 || CheckDigits.Two(value, 0) < 54);
    }
}
