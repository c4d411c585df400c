using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number a person needs to work or to be paid benefits in Canada; Luhn check digit.
/// </summary>
internal static class CaSocialInsuranceNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("CA_SIN", "CA", "Social insurance number (Canada)", "社会保険番号 SIN (カナダ)", "Service Canada, Social Insurance Number Code of Practice",
            "Number a person needs to work or to be paid benefits in Canada; Luhn check digit.", "カナダでの就労や給付に必要な番号です。"),
        Layouts = ["### ### ###", "###-###-###", "#########"],
        Words = 
        [
            "sin", "sins", "sin#", "sin number", "sin no", "social insurance", "social insurance number", "social insurance no", "canadian sin",
            "nas", "numéro d'assurance sociale", "numéro d’assurance sociale", "assurance sociale", "社会保険番号",
        ],
        Structure = value => value[0] is not '0' and not '8',
        Check = CheckDigits.Luhn,
        Against = ["routing", "passport", "phone"],
    };
}
