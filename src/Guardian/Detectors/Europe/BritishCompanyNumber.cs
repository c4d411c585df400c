using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Number at Companies House: eight digits starting with 0 or 1, or two letters of the register and six digits.</summary>
internal static class BritishCompanyNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("UK_COMPANY_NUMBER", "GB", "Company number (United Kingdom)", "会社登録番号 (英国)", "Companies House, uniform resource identifiers for companies",
            "Company number issued in United Kingdom.", "英国で発行される会社登録番号です。"),
        Layouts = ["########", "@@######", "@@ ######"],
        Words = [
            "company number", "company no", "company registration", "company reg", "companies house", "crn", "registered number", "registered company",
            "registered in england", "registered in scotland", "registration number"
        ],
        WordsWithCountry = ["企業番号", "会社番号", "法人番号"],
        Structure = IsIssued,
    };

    internal static bool IsIssued(ReadOnlySpan<char> value) => char.IsAsciiDigit(value[0])
        ? value[0] is '0' or '1'
        : value[..2] is "SC" or "NI" or "OC" or "SO" or "NC" or "FC" or "NF" or "SF" or "LP" or "SL" or "NL" or "IP" or "SP" or "NP" or "RC" or "SR" or "NR" or "IC" or "SI" or "GE" or "GN" or "GS" or "CE" or "CS" or "OE" or "RS";
}
