using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Czech passport number: eight digits.</summary>
internal static class CzechPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("CZ_PASSPORT", "CZ", "Passport number (Czechia)", "旅券番号 (チェコ)", "Ministerstvo vnitra",
            "Passport number issued in Czechia.", "チェコで発行される旅券番号です。"),
        Layouts = ["########"],
        Words = ["cestovní pas", "cestovního pasu", "číslo pasu"],
        WordsWithCountry = ["passport", "パスポート", "旅券"],
    };
}
