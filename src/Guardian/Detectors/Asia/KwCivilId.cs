using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Century, birth date, serial and check digit of a person in Kuwait.
/// </summary>
internal static class KwCivilId
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("KW_CIVIL_ID", "KW", "Civil ID number (Kuwait)", "市民番号 (クウェート)", "Public Authority for Civil Information, civil ID: check digit modulo 11",
            "Century, birth date, serial and check digit of a person in Kuwait.", "クウェート居住者の12桁の番号です。"),
        Layouts = ["############"],
        Words = ["civil id", "civil id number", "civil number", "civil id no", "kuwait id", "kuwaiti id", "paci", "الرقم المدني", "البطاقة المدنية"],
        Structure = value => value[0] is '2' or '3' && CheckDigits.IsMonthDay(CheckDigits.Two(value, 3), CheckDigits.Two(value, 5)),
        Check = HasCheckDigit,
        GeneralWordsName = true,
    };

    internal static bool HasCheckDigit(ReadOnlySpan<char> value) => 11 - CheckDigits.WeightedSum(value[..11], [2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11 == value[11] - '0';
}
