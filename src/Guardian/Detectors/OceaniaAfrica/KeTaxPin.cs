using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Letter, nine digits and letter of a taxpayer in Kenya.
/// </summary>
internal static class KeTaxPin
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("KE_KRA_PIN", "KE", "KRA PIN (Kenya)", "納税者番号 KRA PIN (ケニア)", "Kenya Revenue Authority, personal identification number",
            "Letter, nine digits and letter of a taxpayer in Kenya.", "ケニアの納税者番号です。"),
        Layouts = ["A#########@", "P#########@"],
        Words = ["kra", "kra pin", "kra no", "kra pin number", "pin number", "pin no", "itax", "kenya revenue", "kenyan tax"],
    };
}
