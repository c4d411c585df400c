using Dlp.Guardian.Identifiers;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Contact;

/// <summary>ICCID of a SIM card: 89, country, issuer, 19 digits with a Luhn digit or 20 (ITU-T E.118).</summary>
internal static class Iccid
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = new SensitiveInformationType("ICCID", SensitiveInformationCategory.Pii, "SIM card number (ICCID)", "SIM カード番号 (ICCID)", "ITU-T E.118", "ICCID", 0.35)
        {
            Description = "Number of a SIM card.",
            DescriptionJa = "SIM カードに固有の番号です。",
        },
        Layouts = ["89#################", "89##################", "89## #### #### #### ###", "89## #### #### #### ####"],
        Words = ["iccid", "sim", "sim card", "esim", "simカード", "SIMカード", "sim番号"],
        Structure = value => value.Length == 20 || CheckDigits.Luhn(value),
    };
}
