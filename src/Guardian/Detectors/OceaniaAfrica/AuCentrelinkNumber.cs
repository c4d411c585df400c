using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Nine digits and a letter of a person paid benefits in Australia.
/// </summary>
internal static class AuCentrelinkNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("AU_CENTRELINK_CRN", "AU", "Centrelink customer reference number (Australia)", "センターリンク顧客番号 CRN (オーストラリア)", "Services Australia, customer reference number",
            "Nine digits and a letter of a person paid benefits in Australia.", "オーストラリアの給付受給者の番号です。"),
        Layouts = ["#########@", "###-###-###@", "### ### ###@"],
        Words = 
        [
            "crn", "centrelink", "centrelink crn", "customer reference number", "customer reference", "services australia", "centrelink reference",
        ],
    };
}
