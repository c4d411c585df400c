using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Eighteen characters with initials, birth date, sex and state of a person in Mexico.
/// </summary>
internal static class MxCurp
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("MX_CURP", "MX", "CURP (Mexico)", "国民登録番号 CURP (メキシコ)", "RENAPO, Instructivo normativo para la asignación de la CURP",
            "Eighteen characters with initials, birth date, sex and state of a person in Mexico.", "氏名の頭文字、生年月日、性別、出生州を含むメキシコの個人番号です。"),
        Layouts = ["@@@@######@@@@@@*#"],
        Words = ["curp", "clave única", "clave única de registro de población", "registro de población", "メキシコ"],
        Structure = HasPlaceAndDate,
        Check = HasCheckDigit,
        Standing = Standing.Alone,
    };

    internal static bool HasPlaceAndDate(ReadOnlySpan<char> value) =>
        CheckDigits.IsMonthDay(CheckDigits.Two(value, 6), CheckDigits.Two(value, 8)) && value[10] is 'H' or 'M' or 'X' && value[11..13] is "AS" or "BC" or "BS" or "CC" or "CL" or "CM"
            or "CS" or "CH" or "DF" or "DG" or "GT" or "GR" or "HG" or "JC" or "MC" or "MN" or "MS" or "NT" or "NL" or "OC" or "PL" or "QT" or "QR" or "SP" or "SL" or "SR" or "TC" or "TS" or "TL" or "VZ" or "YN" or "ZS" or "NE";

    /// <summary>Places in the alphabet with Ñ, weights 18 to 2, ten less the remainder by ten.</summary>
    internal static bool HasCheckDigit(ReadOnlySpan<char> value)
    {
        var sum = 0;
        for (var i = 0; i < 17; i++)
        {
            var c = value[i];
            // Ñ stands between N and O and never occurs in a CURP, where X replaces it.
            sum += (18 - i) * (char.IsAsciiDigit(c) ? c - '0' : c - 'A' + (c > 'N' ? 11 : 10));
        }

        return (10 - sum % 10) % 10 == value[17] - '0';
    }
}
