using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// Fødselsnummer: birth date, three digits and two check digits by weights 3 7 6 1 8 9 4 5 2 and 5 4 3 2 7 6 5 4 3 2 modulo 11; D numbers
/// add 40 to the day, H numbers 40 and test numbers 65 or 80 to the month.
/// </summary>
internal static class NorwegianBirthNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("NO_FODSELSNUMMER", "NO", "National identity number (Norway)", "国民識別番号 (ノルウェー)", "Folkeregisterforskriften § 2-2",
            "National identity number issued in Norway.", "ノルウェーで発行される国民識別番号です。"),
        Layouts = ["###########", "###### #####", "######-#####", "###### ## ###", "###### ### ##", "## ## ## #####", "##.##.## #####"],
        Words = ["fødselsnummer", "fødselsnr", "fnr", "personnummer", "d-nummer", "dnr", "fodselsnummer", "fodselsnr", "personnr", "f.nr"],
        WordsWithCountry = ["national id", "national identity", "personal number", "birth number", "social security", "ssn", "id number", "国民識別番号", "個人番号", "国民ID"],
        Structure = IsIssued,
        Check = HasCheckDigits,
        Standing = Standing.Punctuated,
        GeneralWordsName = true,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        return CheckDigits.WeightedSum(value, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 == 0 && CheckDigits.WeightedSum(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0;
    }

    internal static bool IsIssued(ReadOnlySpan<char> value)
    {
        var (day, month) = (CheckDigits.Two(value, 0), CheckDigits.Two(value, 2));
        month -= month > 80 ? 80 : month > 65 ? 65 : month > 40 ? 40 : 0;
        return CheckDigits.IsMonthDay(month, day > 40 ? day - 40 : day);
    }
}
