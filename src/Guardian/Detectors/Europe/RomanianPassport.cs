using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Romanian passport number: eight or nine digits.</summary>
internal static class RomanianPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("RO_PASSPORT", "RO", "Passport number (Romania)", "旅券番号 (ルーマニア)", "DGP",
            "Passport number issued in Romania.", "ルーマニアで発行される旅券番号です。"),
        Layouts = ["#########", "########"],
        Words = ["pașaport", "pașaportului", "numărul pașaportului"],
        WordsWithCountry = ["passport", "パスポート", "旅券"],
    };
}
