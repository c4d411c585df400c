using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// Driver number of the DVLA: five letters of the surname padded with 9, decade, month (plus 50 for women), day, year, two initials, three
/// more characters.
/// </summary>
internal static class BritishDrivingLicence
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("UK_DRIVING_LICENCE", "GB", "Driving licence number (United Kingdom)", "運転免許証番号 (英国)", "DVLA driver number format",
            "Driving licence number issued in United Kingdom.", "英国で発行される運転免許証番号です。"),
        Layouts = ["*****######***@@", "***** ###### *****", "***** ###### ***@@ ##", "*****######***@@ ##", "*****-######-*****"],
        Words = [
            "driving licence", "driving license", "drivers licence", "driver's licence", "driver's license", "licence number", "dvla", "driver number",
            "driving licence number", "運転免許"
        ],
        WordsWithCountry = ["運転免許"],
        Structure = IsDriverNumber,
        Standing = Standing.Alone,
    };

    internal static bool IsDriverNumber(ReadOnlySpan<char> value)
    {
        var name = value[..5].IndexOf('9');
        name = name < 0 ? 5 : name;
        if (name == 0 || value[..name].ContainsAnyInRange('0', '9') || value[name..5].ContainsAnyExcept('9'))
            return false;
        var month = CheckDigits.Two(value, 6);
        return CheckDigits.IsMonthDay(month > 50 ? month - 50 : month, CheckDigits.Two(value, 8))
            && IsInitial(value[11]) && IsInitial(value[12]) && char.IsAsciiLetter(value[14]) && char.IsAsciiLetter(value[15]);
    }

    private static bool IsInitial(char c) => char.IsAsciiLetter(c) || c == '9';
}
