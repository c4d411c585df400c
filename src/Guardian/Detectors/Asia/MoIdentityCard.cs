using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Number of a resident of Macau.
/// </summary>
internal static class MoIdentityCard
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("MO_ID", "MO", "Identity card number (Macau)", "身分証番号 (マカオ)", "Direcção dos Serviços de Identificação, BIR: seven digits and a check digit in parentheses",
            "Number of a resident of Macau.", "マカオ居民の身分証番号です。"),
        Layouts = ["#######(#)", "#/######/#", "########"],
        Words = 
        [
            "macau id", "macao id", "macau identity", "macao identity", "bir", "resident identity card", "澳門身份證", "澳门身份证", "澳門居民身份證", "身份證",
            "マカオの身分証", "bilhete de identidade",
        ],
        Structure = value => value[0] is '1' or '5' or '7',
        Against = ["hkid", "香港"],
    };
}
