using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Russian passport: series of four digits and six digits; abroad two and seven.</summary>
internal static class RussianPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("RU_PASSPORT", "RU", "Passport number (Russia)", "旅券番号 (ロシア)", "Постановление Правительства РФ 828",
            "Passport number issued in Russia.", "ロシアで発行される旅券番号です。"),
        Layouts = ["#### ######", "## ## ######", "##########", "#### No ######", "## #######"],
        Words = ["паспорт", "паспорта", "серия и номер", "серия", "паспортные данные", "загранпаспорт"],
        WordsWithCountry = ["passport", "パスポート", "旅券"],
        Against = ["водительское"],
    };
}
