using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Norwegian passport number: eight digits, or three letters and six digits.</summary>
internal static class NorwegianPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("NO_PASSPORT", "NO", "Passport number (Norway)", "旅券番号 (ノルウェー)", "Politiet",
            "Passport number issued in Norway.", "ノルウェーで発行される旅券番号です。"),
        Layouts = ["########", "@@@######"],
        Words = ["norsk pass", "passnummer", "pass nr"],
        WordsWithCountry = ["passport", "パスポート", "旅券"],
    };
}
