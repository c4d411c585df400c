using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Portuguese passport number: one or two letters and six digits.</summary>
internal static class PortuguesePassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("PT_PASSPORT", "PT", "Passport number (Portugal)", "旅券番号 (ポルトガル)", "SEF, AIMA",
            "Passport number issued in Portugal.", "ポルトガルで発行される旅券番号です。"),
        Layouts = ["@######", "@@######"],
        Words = ["passaporte", "número de passaporte", "portuguese passport"],
        WordsWithCountry = ["passport", "パスポート", "旅券"],
    };
}
