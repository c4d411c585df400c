using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Bulgarian passports and identity cards: nine digits, newer cards two letters and seven digits.</summary>
internal static class BulgarianPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("BG_PASSPORT", "BG", "Passport and identity card number (Bulgaria)", "旅券・身分証番号 (ブルガリア)", "МВР",
            "Passport and identity card number issued in Bulgaria.", "ブルガリアで発行される旅券・身分証番号です。"),
        Layouts = ["#########", "@@#######"],
        Words = ["лична карта", "номер на лична карта", "български паспорт", "номер на паспорт", "lichna karta"],
        WordsWithCountry = ["passport", "identity card", "id card", "パスポート", "旅券"],
    };
}
