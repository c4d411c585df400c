using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Osobna iskaznica: nine digits.</summary>
internal static class CroatianIdCard
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("HR_ID_CARD", "HR", "Identity card number (Croatia)", "身分証明書番号 (クロアチア)", "MUP, osobna iskaznica",
            "Identity card number issued in Croatia.", "クロアチアで発行される身分証明書番号です。"),
        Layouts = ["#########"],
        Words = ["osobna iskaznica", "osobne iskaznice", "broj osobne"],
        WordsWithCountry = ["identity card", "id card", "身分証", "IDカード"],
    };
}
