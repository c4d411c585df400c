using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Finnish passport number: two letters and seven digits.</summary>
internal static class FinnishPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("FI_PASSPORT", "FI", "Passport number (Finland)", "旅券番号 (フィンランド)", "Poliisi",
            "Passport number issued in Finland.", "フィンランドで発行される旅券番号です。"),
        Layouts = ["@@#######"],
        Words = ["passin numero", "passinumero", "suomen passi", "finnish passport", "passnummer"],
        WordsWithCountry = ["passport", "パスポート", "旅券"],
    };
}
