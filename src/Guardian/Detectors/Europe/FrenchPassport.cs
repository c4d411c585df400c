using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>French passport number: two digits, two letters, five digits.</summary>
internal static class FrenchPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("FR_PASSPORT", "FR", "Passport number (France)", "旅券番号 (フランス)", "Agence nationale des titres sécurisés",
            "Passport number issued in France.", "フランスで発行される旅券番号です。"),
        Layouts = ["##@@#####", "## @@ #####", "##@@ #####"],
        Words = ["passeport", "numéro de passeport", "n° passeport", "passport", "passport number", "passport no"],
        WordsWithCountry = ["パスポート", "旅券"],
    };
}
