using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Tax number of persons in the United States who cannot have a social security number.
/// </summary>
internal static class UsIndividualTaxpayerNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("US_ITIN", "US", "Individual taxpayer identification number (United States)", "個人納税者番号 ITIN (アメリカ)", "IRS Publication 1915; Internal Revenue Manual 3.21.263",
            "Tax number of persons in the United States who cannot have a social security number.", "社会保障番号を持てない人がアメリカで納税するための番号です。"),
        Layouts = ["###-##-####", "### ## ####", "#########"],
        Words = 
        [
            "itin", "itins", "individual taxpayer", "individual taxpayer identification number", "taxpayer id", "taxpayer identification", "tax id",
            "tax identification number", "tin", "w-7", "納税者番号",
        ],
        Structure = IsIssued,
        Standing = Standing.Punctuated,
    };

    /// <summary>Starts with 9; the fourth and fifth digits are 50 to 65, 70 to 88, 90 to 92 or 94 to 99.</summary>
    internal static bool IsIssued(ReadOnlySpan<char> value) => value[0] == '9' && CheckDigits.Two(value, 3) is (>= 50 and <= 65) or (>= 70 and <= 88) or (>= 90 and <= 92) or >= 94;
}
