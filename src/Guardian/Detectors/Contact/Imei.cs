using Dlp.Guardian.Identifiers;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Contact;

/// <summary>IMEI: fifteen digits with a Luhn digit (3GPP TS 23.003 section 6.2.1 and annex B), written together or 2-6-6-1; IMEISV has sixteen and none.</summary>
internal static class Imei
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = new SensitiveInformationType("IMEI", SensitiveInformationCategory.Pii, "IMEI", "IMEI (端末識別番号)", "3GPP TS 23.003 section 6.2", "IMEI", 0.35)
        {
            Description = "Number of a mobile device.",
            DescriptionJa = "携帯端末に固有の番号です。",
        },
        Layouts = ["###############", "##-######-######-#", "## ###### ###### #", "########-######-#"],
        Words = ["imei", "imei1", "imei2", "imei number", "device id", "端末識別番号", "製造番号", "端末番号"],
        Check = CheckDigits.Luhn,
    };
}
