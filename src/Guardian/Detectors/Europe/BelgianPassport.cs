using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Belgian passport number: two letters and six digits.</summary>
internal static class BelgianPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("BE_PASSPORT", "BE", "Passport number (Belgium)", "旅券番号 (ベルギー)", "FPS Foreign Affairs",
            "Passport number issued in Belgium.", "ベルギーで発行される旅券番号です。"),
        Layouts = ["@@######"],
        Words = ["belgian passport", "passeport belge", "belgisch paspoort", "paspoort"],
        WordsWithCountry = ["passport", "passeport", "パスポート", "旅券"],
    };
}
