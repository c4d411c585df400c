using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Letter and seven digits of an Indian passport.
/// </summary>
internal static class InPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("IN_PASSPORT", "IN", "Passport number (India)", "パスポート番号 (インド)", "Ministry of External Affairs, passport number; ICAO Doc 9303",
            "Letter and seven digits of an Indian passport.", "インドのパスポート番号です。"),
        Layouts = ["@#######", "@ #######", "@-#######", "@## #####"],
        Words = ["passport", "passport number", "passport no", "indian passport", "passport india", "पासपोर्ट", "インドのパスポート"],
        Structure = value => value[0] is not 'Q' and not 'X' and not 'Z' && value[1] != '0' && value[7] != '0',
    };
}
