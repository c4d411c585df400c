using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Fourteen digits of a person in Uzbekistan.
/// </summary>
internal static class UzPinfl
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("UZ_PINFL", "UZ", "Personal identification number PINFL (Uzbekistan)", "個人識別番号 PINFL (ウズベキスタン)", "Cabinet of Ministers of Uzbekistan, PINFL: century and sex, birth date, district, serial",
            "Fourteen digits of a person in Uzbekistan.", "ウズベキスタンの14桁の個人識別番号です。"),
        Layouts = ["##############"],
        Words = ["pinfl", "jshshir", "пинфл", "жшшир", "personal identification number", "uzbek id", "uzbekistan id", "jshshr"],
        Structure = value => value[0] is >= '1' and <= '6' && CheckDigits.IsMonthDay(CheckDigits.Two(value, 3), CheckDigits.Two(value, 1)),
    };
}
