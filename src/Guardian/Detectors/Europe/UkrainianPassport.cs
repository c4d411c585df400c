using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// Ukrainian passport: nine digits of the ID card, two letters and six digits before; of Cyrillic letters only the digits after them are
/// found.
/// </summary>
internal static class UkrainianPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("UA_PASSPORT", "UA", "Passport number (Ukraine)", "旅券番号 (ウクライナ)", "ДМС України",
            "Passport number issued in Ukraine.", "ウクライナで発行される旅券番号です。"),
        Layouts = ["#########", "######", "@@######", "@@ ######"],
        Words = ["паспорт україни", "паспорт громадянина україни", "серія паспорта", "паспорт серія", "номер паспорта", "паспорта"],
        WordsWithCountry = ["passport", "паспорт", "id card", "パスポート", "旅券"],
    };
}
