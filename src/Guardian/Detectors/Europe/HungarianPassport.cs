using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Hungarian passport number: two letters and six or seven digits.</summary>
internal static class HungarianPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("HU_PASSPORT", "HU", "Passport number (Hungary)", "旅券番号 (ハンガリー)", "BM Nyilvántartások",
            "Passport number issued in Hungary.", "ハンガリーで発行される旅券番号です。"),
        Layouts = ["@@######", "@@#######"],
        Words = ["útlevél", "útlevélszám", "útlevél száma"],
        WordsWithCountry = ["passport", "パスポート", "旅券"],
    };
}
