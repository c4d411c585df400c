using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Идентификационный номер: sex and century, birth date, region letter, three digits, two letters, 7-3-1 check digit over all before.</summary>
internal static class BelarusianPersonalNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("BY_PERSONAL_ID", "BY", "Personal identification number (Belarus)", "個人識別番号 (ベラルーシ)", "СТБ 1121; ICAO Doc 9303 check digit",
            "Personal identification number issued in Belarus.", "ベラルーシで発行される個人識別番号です。"),
        Layouts = ["#######@###@@#"],
        Words = ["идентификационный номер", "личный номер", "ідэнтыфікацыйны нумар", "асабісты нумар"],
        WordsWithCountry = ["personal number", "national id", "id number", "identification number", "passport", "personal id", "国民識別番号", "個人識別番号", "個人番号", "国民ID"],
        Structure = value => value[0] is >= '1' and <= '6' && value[7] is 'A' or 'B' or 'C' or 'E' or 'H' or 'K' or 'M' && CheckDigits.IsMonthDay(CheckDigits.Two(value, 3), CheckDigits.Two(value, 1)),
        Check = HasCheckDigits,
        Standing = Standing.Alone,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        DocumentCheckDigit.Ends(value);
}
