using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Fourteen digits of a citizen of Egypt.
/// </summary>
internal static class EgNationalId
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("EG_NATIONAL_ID", "EG", "National number (Egypt)", "国民番号 (エジプト)", "Civil Status Law 143/1994 (Egypt): century, birth date, governorate, serial",
            "Fourteen digits of a citizen of Egypt.", "エジプト国民の14桁の番号です。"),
        Layouts = ["##############"],
        Words = ["egyptian id", "egypt id", "egyptian national id", "egyptian national", "الرقم القومي", "رقم قومي", "بطاقة الرقم القومي"],
        WordsWithCountry = ["national id", "national number", "id number", "identity card"],
        Structure = value => value[0] is '2' or '3' && CheckDigits.IsMonthDay(CheckDigits.Two(value, 3), CheckDigits.Two(value, 5)) && CheckDigits.Two(value, 7) is (>= 1 and <= 4) or (>= 11 and <= 19) or (>= 21 and <= 29) or (>= 31 and <= 35) or 88,
    };
}
