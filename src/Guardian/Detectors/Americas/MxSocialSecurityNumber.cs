using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number of a person insured with the Mexican social security institute.
/// </summary>
internal static class MxSocialSecurityNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("MX_NSS", "MX", "Social security number NSS (Mexico)", "社会保障番号 NSS (メキシコ)", "IMSS, Número de Seguridad Social: Luhn check digit",
            "Number of a person insured with the Mexican social security institute.", "メキシコ社会保険庁 (IMSS) の被保険者番号です。"),
        Layouts = ["###########", "##-##-##-####-#", "## ## ## #### #", "##########-#"],
        Words = 
        [
            "nss", "imss", "seguro social", "número de seguridad social", "número de seguro social", "afiliación", "número de afiliación", "社会保障番号",
        ],
        Check = CheckDigits.Luhn,
    };
}
