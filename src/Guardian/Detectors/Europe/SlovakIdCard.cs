using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Občiansky preukaz: two letters and six digits.</summary>
internal static class SlovakIdCard
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("SK_ID_CARD", "SK", "Identity card number (Slovakia)", "身分証明書番号 (スロバキア)", "Zákon 395/2019 Z. z.",
            "Identity card number issued in Slovakia.", "スロバキアで発行される身分証明書番号です。"),
        Layouts = ["@@######", "@@ ######"],
        Words = ["občiansky preukaz", "občianskeho preukazu", "číslo op"],
        WordsWithCountry = ["identity card", "id card", "身分証", "IDカード"],
    };
}
