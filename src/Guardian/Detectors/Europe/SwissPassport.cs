using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Swiss passport number: a letter and seven digits, since 2022 a letter and seven characters.</summary>
internal static class SwissPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("CH_PASSPORT", "CH", "Passport number (Switzerland)", "旅券番号 (スイス)", "fedpol",
            "Passport number issued in Switzerland.", "スイスで発行される旅券番号です。"),
        Layouts = ["@#######", "@**#####"],
        Words = ["swiss passport", "schweizer pass", "passeport suisse", "passaporto svizzero", "passnummer"],
        WordsWithCountry = ["passport", "reisepass", "passeport", "パスポート", "旅券"],
    };
}
