using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Number of the insured person card: 80756 and fifteen digits.</summary>
internal static class SwissHealthCard
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("CH_HEALTH_INSURANCE_CARD", "CH", "Health insurance card number (Switzerland)", "健康保険証番号 (スイス)", "SR 832.105, insured person card",
            "Health insurance card number issued in Switzerland.", "スイスで発行される健康保険証番号です。"),
        Layouts = ["80756###############", "80756 ##### ##########", "80756 ##### ##### #####", "80756 ### ### #########", "8075 6### #### #### ####"],
        Words = ["versichertenkarte", "krankenkasse", "kennnummer der karte", "carte d'assuré", "tessera", "card number", "veka"],
        WordsWithCountry = ["健康保険", "保険証番号"],
        Standing = Standing.Alone,
    };
}
