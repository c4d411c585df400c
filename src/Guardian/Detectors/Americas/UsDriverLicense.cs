using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number of a driver's license or state identification card; each state has its own layout.
/// </summary>
internal static class UsDriverLicense
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("US_DRIVER_LICENSE", "US", "Driver's license number (United States)", "運転免許証番号 (アメリカ)", "AAMVA Driver License/Identification Card Design Standard; state DMV layouts",
            "Number of a driver's license or state identification card; each state has its own layout.", "アメリカ各州の運転免許証または身分証の番号です。"),
        Layouts = 
        [
            "@#######", "@########", "@############", "@###-###-##-###-#", "@### ### ### ###", "@ ### ### ### ###", "@-###-###-###-###",
            "@###-####-####", "@###########", "@#### ##### #####", "@##############", "@@######", "@###-####-####-##", "@#############",
            "WDL********#", "@@@@@*######", "@@@@@***###*", "#######", "########", "#########", "##########", "############", "#############",
            "### ### ###", "###-###-###", "## ### ###", "##-###-####", "####-##-####", "###-##-####", "@##-##-####", "@##-###-###", "@#########",
            "@######", "@##########", "@@#######", "@@######@", "@@@######", "@@@-##-####", "##@@@#####", "NHL########", "#######@", "###@@####",
            "######-###",
        ],
        Words = 
        [
            "driver license", "drivers license", "driver's license", "driver’s license", "driving license", "driver lic", "drivers lic",
            "driver's lic", "dl number", "dl no", "dl#", "dl #", "dl", "license number", "license no", "lic no", "lic#", "dln", "dmv", "state id",
            "state id number", "permit number", "operator license", "アメリカの運転免許", "米国の運転免許", "us driver license", "us driver's license",
        ],
        Structure = value => value.ContainsAnyExceptInRange('A', 'Z'),
        Against = ["plate", "license key", "software", "npi", "dea", "medical license", "passport", "ssn", "social security"],
    };
}
