using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Водительское удостоверение: series of two digits and two characters, six digits.</summary>
internal static class RussianDriverLicense
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("RU_DRIVER_LICENSE", "RU", "Driving licence number (Russia)", "運転免許証番号 (ロシア)", "Приказ МВД России 995",
            "Driving licence number issued in Russia.", "ロシアで発行される運転免許証番号です。"),
        Layouts = ["## ## ######", "#### ######", "##########", "##@@######"],
        Words = ["водительское удостоверение", "водительского удостоверения", "номер ву", "в/у"],
        WordsWithCountry = ["driving licence", "driver's license", "driving license", "driver license", "driver's licence", "運転免許"],
    };
}
