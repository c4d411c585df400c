using Dlp.Guardian.Identifiers;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Contact;

/// <summary>IMSI: mobile country code, network code and subscriber, fifteen digits (3GPP TS 23.003 section 2.2; ITU-T E.212).</summary>
internal static class Imsi
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = new SensitiveInformationType("IMSI", SensitiveInformationCategory.Pii, "IMSI", "IMSI (加入者識別番号)", "ITU-T E.212; 3GPP TS 23.003 section 2.2", "IMSI", 0.35)
        {
            Description = "Number of a mobile subscriber.",
            DescriptionJa = "携帯電話の加入者に固有の番号です。",
        },
        Layouts = ["###############", "### ## ##########"],
        Words = ["imsi", "subscriber identity", "加入者識別番号"],
        Structure = value => value[0] is >= '2' and <= '7',
    };
}
