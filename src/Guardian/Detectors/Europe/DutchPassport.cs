using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Document number of passports and identity cards: two letters, six characters without O, one digit.</summary>
internal static class DutchPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("NL_PASSPORT", "NL", "Passport and identity card number (Netherlands)", "旅券・身分証番号 (オランダ)", "Rijksdienst voor Identiteitsgegevens, documentnummer",
            "Passport and identity card number issued in Netherlands.", "オランダで発行される旅券・身分証番号です。"),
        Layouts = ["@@******#"],
        Words = ["paspoort", "paspoortnummer", "identiteitskaart", "id-kaart", "documentnummer", "dutch passport"],
        WordsWithCountry = ["passport", "identity card", "id card", "パスポート", "旅券"],
        Structure = value => !value.Contains('O') && value[2..].IndexOfAnyExceptInRange('A', 'Z') >= 0,
    };
}
