using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Temporary tax number of a child in a pending adoption.
/// </summary>
internal static class UsAdoptionTaxpayerNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("US_ATIN", "US", "Adoption taxpayer identification number (United States)", "養子縁組納税者番号 ATIN (アメリカ)", "IRS Form W-7A instructions",
            "Temporary tax number of a child in a pending adoption.", "養子縁組中の子どもに与えられる一時的な納税者番号です。"),
        Layouts = ["###-##-####", "### ## ####", "#########"],
        Words = ["atin", "adoption taxpayer", "adoption taxpayer identification number", "w-7a", "adoption tax id"],
        Structure = value => value[0] == '9' && value[3..5] is "93",
    };
}
