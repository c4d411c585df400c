using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Irish passport number: two characters and seven digits.</summary>
internal static class IrishPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("IE_PASSPORT", "IE", "Passport number (Ireland)", "旅券番号 (アイルランド)", "Department of Foreign Affairs",
            "Passport number issued in Ireland.", "アイルランドで発行される旅券番号です。"),
        Layouts = ["@@#######", "@*#######"],
        Words = ["irish passport"],
        WordsWithCountry = ["passport", "travel document", "パスポート", "旅券"],
    };
}
