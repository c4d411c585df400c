using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number of a Canadian driver's licence; Ontario's and Québec's hold the birth date.
/// </summary>
internal static class CaDriverLicence
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("CA_DRIVER_LICENSE", "CA", "Driver's licence number (Canada)", "運転免許証番号 (カナダ)", "Provincial licence layouts; CCMTA driver licence card standard",
            "Number of a Canadian driver's licence; Ontario's and Québec's hold the birth date.", "カナダの運転免許証の番号です。"),
        Layouts = ["#######", "######-###", "#########", "@####-######-##", "@############", "@#### ###### ##"],
        Words = 
        [
            "driver licence", "drivers licence", "driver's licence", "driver’s licence", "canadian driver license", "canadian driver's license",
            "canadian drivers license", "ontario driver's license", "ontario drivers license", "ontario driver license", "ontario dl",
            "licence number", "licence no", "permis de conduire", "permis", "カナダの運転免許",
        ],
        Against = ["plate", "business licence", "software"],
    };

    /// <summary>Ontario: the last six digits are the birth date, with 50 added to the month for women.</summary>
    public static IdentifierFormat OntarioFormat { get; } = Format with
    {
        Name = "ca-driver-license-on",
        Layouts = ["@####-#####-#####", "@##############", "@#### ##### #####"],
        Structure = value => CheckDigits.IsMonthDay(CheckDigits.Two(value, 11) % 50, CheckDigits.Two(value, 13)),
    };
}
