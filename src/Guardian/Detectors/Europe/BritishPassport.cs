using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>British passport number: nine digits, beside words that say whose passport, or two letters and seven digits.</summary>
internal static class BritishPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("UK_PASSPORT", "GB", "Passport number (United Kingdom)", "旅券番号 (英国)", "HM Passport Office",
            "Passport number issued in United Kingdom.", "英国で発行される旅券番号です。"),
        Layouts = ["@@#######"],
        Words = ["passport", "passport number", "passport no", "uk passport", "british passport", "hm passport", "hmpo"],
        WordsWithCountry = ["パスポート", "旅券"],
    };

    public static IdentifierFormat NineDigits { get; } = new()
    {
        Type = Format.Type,
        Layouts = ["#########", "### ### ###"],
        Words = ["uk passport", "british passport", "hm passport", "hmpo", "british citizen passport"],
        WordsWithCountry = ["passport", "travel document", "パスポート", "旅券"],
        Name = "uk-passport-nine-digits",
    };
}
