using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Two letters and six digits of a New Zealand driver licence.
/// </summary>
internal static class NzDriverLicence
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("NZ_DRIVER_LICENCE", "NZ", "Driver licence number (New Zealand)", "運転免許証番号 (ニュージーランド)", "Waka Kotahi NZ Transport Agency, driver licence card field 5a",
            "Two letters and six digits of a New Zealand driver licence.", "ニュージーランドの運転免許証の番号です。"),
        Layouts = ["@@######"],
        Words = 
        [
            "nz driver licence", "nz drivers licence", "nz driver's licence", "new zealand driver licence", "new zealand drivers licence",
            "new zealand driver's licence", "nz licence", "nzta", "waka kotahi", "5a", "ニュージーランドの運転免許",
        ],
        WordsWithCountry = 
        [
            "driver license", "drivers license", "driver's license", "driver licence", "drivers licence", "driver's licence", "driving licence",
            "licence number", "license number", "licence no",
        ],
        Against = ["passport"],
    };
}
