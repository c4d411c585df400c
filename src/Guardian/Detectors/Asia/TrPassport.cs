using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Number of a passport of Turkey.
/// </summary>
internal static class TrPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("TR_PASSPORT", "TR", "Passport number (Turkey)", "パスポート番号 (トルコ)", "Nüfus ve Vatandaşlık İşleri; ICAO Doc 9303",
            "Number of a passport of Turkey.", "トルコのパスポート番号です。"),
        Layouts = ["U########", "S########", "Z########", "G########"],
        Words = ["turkish passport", "turkish passport number", "turkey passport", "トルコのパスポート", "pasaport", "pasaport no", "pasaport numarası"],
        WordsWithCountry = ["passport", "passport number", "passport no", "passport num"],
    };
}
