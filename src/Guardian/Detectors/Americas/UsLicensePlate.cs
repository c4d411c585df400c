using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Registration mark of a vehicle in the United States; no common layout, so a word must name it.
/// </summary>
internal static class UsLicensePlate
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("US_LICENSE_PLATE", "US", "License plate number (United States)", "ナンバープレート (アメリカ)", "AAMVA License Plate Standard, Edition 3; state series",
            "Registration mark of a vehicle in the United States; no common layout, so a word must name it.", "アメリカの自動車の登録番号です。"),
        Layouts = 
        [
            "@@@####", "@@@ ####", "@@@-####", "#@@@###", "@@@###", "@@@ ###", "@@@-###", "###@@@", "### @@@", "###-@@@", "@@#####", "@@ #####",
            "@@-#####", "####@@", "#### @@", "###@@@@", "@##@@@", "@## @@@", "@##-@@@", "#@@####", "##@@@##", "@@@##@", "@######",
        ],
        Words = 
        [
            "license plate", "license plate number", "licence plate", "plate number", "plate no", "plate #", "plates", "tag number", "tag no",
            "vehicle tag", "license tag", "car plate", "registration plate", "vehicle plate", "lpn", "ナンバープレート",
        ],
        UpperCase = true,
        Against = ["vin", "part number"],
    };
}
