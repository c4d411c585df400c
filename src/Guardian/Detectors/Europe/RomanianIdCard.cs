using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Carte de identitate: series of two letters and six digits.</summary>
internal static class RomanianIdCard
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("RO_ID_CARD", "RO", "Identity card number (Romania)", "身分証明書番号 (ルーマニア)", "OUG 97/2005",
            "Identity card number issued in Romania.", "ルーマニアで発行される身分証明書番号です。"),
        Layouts = ["@@ ######", "@@######"],
        Words = ["carte de identitate", "seria", "buletin", "ci seria", "act de identitate"],
        WordsWithCountry = ["identity card", "id card", "身分証", "IDカード"],
    };
}
