using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Identity card: CIE 3.0 two letters, five digits, two letters; CIE 2.0 seven digits and two letters; paper two letters and seven digits.</summary>
internal static class ItalianIdentityCard
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("IT_IDENTITY_CARD", "IT", "Identity card number (Italy)", "身分証明書番号 (イタリア)", "Ministero dell'Interno, carta d'identità",
            "Identity card number issued in Italy.", "イタリアで発行される身分証明書番号です。"),
        Layouts = ["@@#####@@", "#######@@", "@@#######", "@@ #######", "@@ ##### @@"],
        Words = ["carta d'identità", "carta di identità", "carta d'identita", "carta identità", "cie", "documento di identità", "documento d'identità", "n. carta"],
        WordsWithCountry = ["identity card", "id card", "national id", "身分証", "IDカード"],
    };
}
