using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number of an Ontario health card, with or without its version code.
/// </summary>
internal static class CaHealthCard
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("CA_HEALTH_CARD", "CA", "Health card number (Canada)", "健康保険証番号 (カナダ)", "Ontario Health Insurance Act, health card; Luhn check digit",
            "Number of an Ontario health card, with or without its version code.", "カナダ・オンタリオ州の健康保険証番号です。"),
        Layouts = ["####-###-###-@@", "####-###-###", "#### ### ###", "#### ### ### @@", "##########@@", "##########-@@", "##########"],
        Words = 
        [
            "ohip", "ohip number", "health card", "health card number", "health number", "health insurance number", "hcn", "ontario health",
            "health card no", "carte santé", "numéro de carte santé",
        ],
        Structure = value => value[0] != '0',
        Check = value => CheckDigits.Luhn(value[..10]),
    };

    /// <summary>Québec: three letters of the surname, one of the given name, birth date with 50 added to the month for women, two digits.</summary>
    public static IdentifierFormat QuebecFormat { get; } = Format with
    {
        Name = "ca-health-card-qc",
        Layouts = ["@@@@########", "@@@@ #### ####", "@@@@-####-####"],
        Words = ["ramq", "health card", "health insurance", "nam", "assurance maladie", "assurance-maladie", "carte soleil", "numéro d'assurance maladie", "carte d'assurance maladie", "québec"],
        Structure = value => CheckDigits.IsMonthDay(CheckDigits.Two(value, 6) % 50, CheckDigits.Two(value, 8)),
        Check = null,
    };

    /// <summary>British Columbia: 9, eight digits with weights 2 4 8 5 10 9 7 3, and 11 less the remainder.</summary>
    public static IdentifierFormat BritishColumbiaFormat { get; } = Format with
    {
        Name = "ca-health-card-bc",
        Layouts = ["##########", "#### ### ###", "####-###-###"],
        Words = ["phn", "personal health number", "bc services card", "msp number", "care card", "bc health", "bc health card", "carecard"],
        Structure = value => value[0] == '9',
        Check = HasBritishColumbiaCheckDigit,
    };

    /// <summary>Alberta, Manitoba, Saskatchewan, New Brunswick and the Atlantic provinces publish no check.</summary>
    public static IdentifierFormat OtherFormat { get; } = Format with
    {
        Name = "ca-health-card-other",
        Layouts = ["#########", "#####-####", "### ### ###", "############"],
        Words = ["alberta health", "ahcip", "personal health number", "phn", "phin", "ulin", "manitoba health", "saskatchewan health", "health services number", "hsn", "medicare number", "mcp number", "mcp", "provincial health number"],
        Structure = null,
        Check = null,
    };

    internal static bool HasBritishColumbiaCheckDigit(ReadOnlySpan<char> value) => 11 - CheckDigits.WeightedSum(value[1..9], [2, 4, 8, 5, 10, 9, 7, 3]) % 11 == value[9] - '0';
}
