using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Sixteen digits of a patient in the Australian health record.
/// </summary>
internal static class AuHealthIdentifier
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("AU_IHI", "AU", "Individual healthcare identifier (Australia)", "個人医療識別番号 IHI (オーストラリア)", "Healthcare Identifiers Act 2010; AS 5017: 800360, Luhn",
            "Sixteen digits of a patient in the Australian health record.", "オーストラリアの患者の16桁の番号です。"),
        Layouts = ["800360##########", "8003 60## #### ####", "8003-60##-####-####"],
        Words = ["ihi", "individual healthcare identifier", "healthcare identifier", "my health record", "ihi number"],
        Check = CheckDigits.Luhn,
        Standing = Standing.Alone,
    };
}
