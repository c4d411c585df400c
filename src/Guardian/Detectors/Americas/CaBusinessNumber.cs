using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Nine digits with a Luhn check digit, program letters and a reference number.
/// </summary>
internal static class CaBusinessNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("CA_BUSINESS_NUMBER", "CA", "Business number (Canada)", "事業者番号 (カナダ)", "Canada Revenue Agency, Business number and program accounts",
            "Nine digits with a Luhn check digit, program letters and a reference number.", "カナダの事業者番号です。"),
        Layouts = ["#########@@####", "##### #### @@####", "######### @@ ####", "######### @@####", "#########-@@-####"],
        Words = 
        [
            "business number", "bn", "cra", "gst", "hst", "gst/hst", "gst number", "hst number", "program account", "payroll account",
            "numéro d'entreprise",
        ],
        Structure = value => value[9..11] is "RT" or "RP" or "RC" or "RM" or "RR" or "RZ" or "RD" or "RG" or "RN",
        Check = value => CheckDigits.Luhn(value[..9]),
        Standing = Standing.Alone,
    };

    /// <summary>Without its program account it is nine digits.</summary>
    public static IdentifierFormat PlainFormat { get; } = Format with
    {
        Name = "ca-business-number-plain",
        Layouts = ["#########", "##### ####", "### ### ###"],
        Words = ["business number", "business no", "gst number", "hst number", "gst/hst", "gst", "hst", "cra business", "bn", "numéro d'entreprise"],
        Structure = null,
        Check = CheckDigits.Luhn,
        Standing = Standing.Named,
    };
}
