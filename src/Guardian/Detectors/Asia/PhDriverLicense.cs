using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Letter and ten digits of a Philippine driver license.
/// </summary>
internal static class PhDriverLicense
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("PH_DRIVER_LICENSE", "PH", "Driver's license number (Philippines)", "運転免許証番号 (フィリピン)", "Land Transportation Office, driver license number",
            "Letter and ten digits of a Philippine driver license.", "フィリピンの運転免許証の番号です。"),
        Layouts = ["@##-##-######", "@##########"],
        Words = 
        [
            "lto", "lto license", "lto driver", "lto license no", "lto driver license", "lto driver's license", "philippine driver's license",
            "lisensya", "philippine driver", "運転免許",
        ],
        WordsWithCountry = ["driver license", "driver's license", "drivers license", "license no"],
    };
}
