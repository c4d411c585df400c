using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Italian passport number: two letters and seven digits.</summary>
internal static class ItalianPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("IT_PASSPORT", "IT", "Passport number (Italy)", "旅券番号 (イタリア)", "Polizia di Stato",
            "Passport number issued in Italy.", "イタリアで発行される旅券番号です。"),
        Layouts = ["@@#######", "@@ #######"],
        Words = ["passaporto", "numero passaporto", "numero di passaporto", "italian passport", "n. passaporto"],
        WordsWithCountry = ["passport", "travel document", "パスポート", "旅券"],
    };
}
