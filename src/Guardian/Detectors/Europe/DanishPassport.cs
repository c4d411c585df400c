using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Danish passport number: nine digits.</summary>
internal static class DanishPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("DK_PASSPORT", "DK", "Passport number (Denmark)", "旅券番号 (デンマーク)", "Politi",
            "Passport number issued in Denmark.", "デンマークで発行される旅券番号です。"),
        Layouts = ["#########"],
        Words = ["dansk pas", "pasnummer", "pasnr", "pas nr"],
        WordsWithCountry = ["passport", "パスポート", "旅券"],
    };
}
