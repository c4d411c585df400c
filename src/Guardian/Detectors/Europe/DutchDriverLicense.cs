using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Dutch driving licence number: ten digits.</summary>
internal static class DutchDriverLicense
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("NL_DRIVER_LICENSE", "NL", "Driving licence number (Netherlands)", "運転免許証番号 (オランダ)", "RDW",
            "Driving licence number issued in Netherlands.", "オランダで発行される運転免許証番号です。"),
        Layouts = ["##########"],
        Words = ["rijbewijs", "rijbewijsnummer"],
        WordsWithCountry = ["driving licence", "driver's license", "driving license", "driver license", "driver's licence", "運転免許"],
    };
}
