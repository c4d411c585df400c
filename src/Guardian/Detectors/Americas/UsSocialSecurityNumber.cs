using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number under which the United States keep earnings and taxes of a person; enough to open credit in that name.
/// </summary>
internal static class UsSocialSecurityNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("US_SSN", "US", "Social security number (United States)", "社会保障番号 (アメリカ)", "Social Security Administration, SSN randomization and high group rules",
            "Number under which the United States keep earnings and taxes of a person; enough to open credit in that name.", "アメリカの収入と税を個人に結びつける番号で、なりすましに使われます。"),
        Layouts = ["###-##-####", "### ## ####", "###.##.####", "#########"],
        Words = 
        [
            "ssn", "ssns", "ss#", "ss no", "ssn no", "social security", "social security number", "social security no", "soc sec", "social sec",
            "seguro social", "社会保障番号", "ソーシャルセキュリティ",
        ],
        Structure = IsIssued,
        Standing = Standing.Punctuated,
        Against = ["itin", "individual taxpayer", "ein", "employer identification", "routing", "aba", "zip", "passport", "account number"],
    };

    /// <summary>Area 001 to 899 without 666, group and serial not zero; not the two numbers that were printed in advertisements.</summary>
    internal static bool IsIssued(ReadOnlySpan<char> value) =>
        value[0] != '9' && value[..3] is not "000" and not "666" && value[3..5] is not "00" && value[5..] is not "0000" && value is not "078051120" and not "219099999";
}
