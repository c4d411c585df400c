using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Tax number of an employer or other entity in the United States.
/// </summary>
internal static class UsEmployerIdentificationNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("US_EIN", "US", "Employer identification number (United States)", "雇用者識別番号 EIN (アメリカ)", "IRS, How EINs are assigned and valid EIN prefixes",
            "Tax number of an employer or other entity in the United States.", "アメリカの企業や団体の納税者番号です。"),
        Layouts = ["##-#######", "#########"],
        Words = 
        [
            "ein", "eins", "fein", "employer identification number", "employer id", "employer identification", "federal tax id", "federal id",
            "federal ein", "tax id", "tax identification number", "taxpayer id", "irs number", "tin", "雇用者識別番号",
        ],
        Structure = HasPrefix,
        Against = ["ssn", "social security", "itin", "routing", "aba", "passport"],
    };

    /// <summary>The prefixes that campuses and the Internet assigned.</summary>
    internal static bool HasPrefix(ReadOnlySpan<char> value) => CheckDigits.Two(value, 0) is (>= 1 and <= 6) or (>= 10 and <= 16) or (>= 20 and <= 27)
        or (>= 30 and <= 48) or (>= 50 and <= 68) or (>= 71 and <= 77) or (>= 80 and <= 88) or (>= 90 and <= 95) or 98 or 99;
}
