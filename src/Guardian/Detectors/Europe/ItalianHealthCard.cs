using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Tessera sanitaria: 80380 and fifteen digits.</summary>
internal static class ItalianHealthCard
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("IT_HEALTH_CARD", "IT", "Health insurance card number (Italy)", "健康保険証番号 (イタリア)", "DM 11 marzo 2004, tessera sanitaria; EN 1867",
            "Health insurance card number issued in Italy.", "イタリアで発行される健康保険証番号です。"),
        Layouts = ["80380###############", "80380 ##### ##### #####", "8038 0### #### #### ####", "80380 ### ############"],
        Words = ["tessera sanitaria", "team", "tessera europea", "ssn", "health card"],
        WordsWithCountry = ["健康保険", "保険証番号"],
        Standing = Standing.Alone,
    };
}
