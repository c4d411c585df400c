using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Ten digits of a citizen or resident of Saudi Arabia.
/// </summary>
internal static class SaNationalId
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("SA_NATIONAL_ID", "SA", "National or resident identity number (Saudi Arabia)", "国民・居住者番号 (サウジアラビア)", "Ministry of Interior, national ID (1…) and iqama (2…): Luhn",
            "Ten digits of a citizen or resident of Saudi Arabia.", "サウジアラビアの国民または居住者の10桁の番号です。"),
        Layouts = ["##########"],
        Words = 
        [
            "iqama", "iqama number", "iqama no", "saudi id", "saudi national id", "absher", "nafath", "muqeem", "رقم الهوية", "الهوية الوطنية",
            "رقم الإقامة", "الإقامة", "هوية",
        ],
        WordsWithCountry = ["national id", "id number"],
        Structure = value => value[0] is '1' or '2',
        Check = CheckDigits.Luhn,
    };
}
