using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Twelve digits of a citizen of Libya.
/// </summary>
internal static class LyNationalNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("LY_NATIONAL_NUMBER", "LY", "National number (Libya)", "国民番号 (リビア)", "Civil Registry Authority of Libya: sex, birth year, serial",
            "Twelve digits of a citizen of Libya.", "リビア国民の12桁の番号です。"),
        Layouts = ["############"],
        Words = ["libyan id", "libya id", "libyan national number", "الرقم الوطني الليبي", "ليبيا"],
        WordsWithCountry = ["national number", "national id", "الرقم الوطني"],
        Structure = value => value[0] is '1' or '2' && CheckDigits.Two(value, 1) is 19 or 20,
    };
}
