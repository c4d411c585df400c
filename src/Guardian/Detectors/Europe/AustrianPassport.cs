using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Austrian passport number: one or two letters and seven digits.</summary>
internal static class AustrianPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("AT_PASSPORT", "AT", "Passport number (Austria)", "旅券番号 (オーストリア)", "BMI",
            "Passport number issued in Austria.", "オーストリアで発行される旅券番号です。"),
        Layouts = ["@#######", "@ #######", "@@#######"],
        Words = ["austrian passport", "österreichischer reisepass", "reisepass", "passnummer"],
        WordsWithCountry = ["passport", "パスポート", "旅券"],
    };
}
