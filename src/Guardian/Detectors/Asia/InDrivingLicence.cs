using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// State, office, year and serial of an Indian driving licence.
/// </summary>
internal static class InDrivingLicence
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("IN_DRIVING_LICENCE", "IN", "Driving licence number (India)", "運転免許証番号 (インド)", "Ministry of Road Transport and Highways, Sarathi: SS-RR-YYYY-NNNNNNN",
            "State, office, year and serial of an Indian driving licence.", "インドの運転免許証の番号です。"),
        Layouts = 
        [
            "@@#############", "@@##-###########", "@@-#############", "@@## ###########", "@@-##-####-#######", "@@##-####-#######",
            "@@ ## #### #######", "@@##/####/#######",
        ],
        Words = 
        [
            "driving licence", "driving license", "driver license", "driver's license", "driving licence number", "dl no", "dl number", "dl",
            "sarathi", "licence number", "ड्राइविंग लाइसेंस", "運転免許",
        ],
        Structure = value => InVehicleRegistration.IsState(value) && CheckDigits.Two(value, 4) is 19 or 20,
    };
}
