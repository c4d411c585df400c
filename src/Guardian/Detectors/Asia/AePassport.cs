using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Number of a passport of United Arab Emirates.
/// </summary>
internal static class AePassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("AE_PASSPORT", "AE", "Passport number (United Arab Emirates)", "パスポート番号 (アラブ首長国連邦)", "Federal Authority for Identity, Citizenship, Customs and Port Security; ICAO Doc 9303",
            "Number of a passport of United Arab Emirates.", "アラブ首長国連邦のパスポート番号です。"),
        Layouts = ["@########", "@@#######", "#########"],
        Words = ["emirati passport", "emirati passport number", "united arab emirates passport", "アラブ首長国連邦のパスポート", "uae passport"],
        WordsWithCountry = ["passport", "passport number", "passport no", "passport num"],
    };
}
