using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Ten digits of a citizen of Jordan.
/// </summary>
internal static class JoNationalNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("JO_NATIONAL_NUMBER", "JO", "National number (Jordan)", "国民番号 (ヨルダン)", "Civil Status and Passports Department of Jordan",
            "Ten digits of a citizen of Jordan.", "ヨルダン国民の10桁の番号です。"),
        Layouts = ["##########"],
        Words = ["jordanian national number", "jordan national number", "jordanian id", "jordan id", "national number", "الرقم الوطني"],
        Structure = value => value[0] is '2' or '9',
    };
}
