using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Greek passport number: two letters and seven digits.</summary>
internal static class GreekPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("GR_PASSPORT", "GR", "Passport number (Greece)", "旅券番号 (ギリシャ)", "Ελληνική Αστυνομία",
            "Passport number issued in Greece.", "ギリシャで発行される旅券番号です。"),
        Layouts = ["@@#######"],
        Words = ["διαβατήριο", "αριθμός διαβατηρίου", "διαβατηρίου"],
        WordsWithCountry = ["passport", "パスポート", "旅券"],
    };
}
