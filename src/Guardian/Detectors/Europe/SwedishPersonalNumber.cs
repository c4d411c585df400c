using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// Personnummer: birth date with or without century, a plus sign from the hundredth year on, three digits and the Luhn check over ten
/// digits; samordningsnummer add 60 to the day.
/// </summary>
internal static class SwedishPersonalNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("SE_PERSONNUMMER", "SE", "Personal identity number (Sweden)", "個人識別番号 (スウェーデン)", "Folkbokföringslagen § 18; Skatteverket SKV 704",
            "Personal identity number issued in Sweden.", "スウェーデンで発行される個人識別番号です。"),
        Layouts = ["######-####", "######+####", "########-####", "########+####", "############", "##########", "###### ####", "######## ####", "## ## ## - ####"],
        Words = [
            "personnummer", "personnr", "pers.nr", "person nr", "pnr", "samordningsnummer", "samordningsnr", "svenskt personnummer", "födelsenummer",
            "identitetsnummer"
        ],
        WordsWithCountry = [
            "personal number", "personal identity number", "personal identity", "national id", "id number", "social security", "ssn", "coordination number",
            "personal id", "国民識別番号", "個人識別番号", "個人番号", "国民ID"
        ],
        Structure = IsIssued,
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.Luhn(value[^10..]);

    internal static bool IsIssued(ReadOnlySpan<char> value)
    {
        var ten = value[^10..];
        var day = CheckDigits.Two(ten, 4);
        return (value.Length == 10 || CheckDigits.Two(value, 0) is 18 or 19 or 20) && CheckDigits.IsMonthDay(CheckDigits.Two(ten, 2), day > 60 ? day - 60 : day);
    }
}
