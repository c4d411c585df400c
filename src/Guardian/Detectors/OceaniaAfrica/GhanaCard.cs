using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Number of a person in Ghana, behind a country code.
/// </summary>
internal static class GhanaCard
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("GH_CARD", "GH", "Ghana Card number", "ガーナカード番号", "National Identification Authority: GHA-XXXXXXXXX-X",
            "Number of a person in Ghana, behind a country code.", "ガーナ居住者の番号です。"),
        Layouts = ["GHA-#########-#", "GHA##########", "GHA #########-#", "GHA-##########", "GHA ######### #"],
        Words = ["ghana card", "ghana card number", "ghanacard", "nia", "ghana id", "ghanaian id", "personal id number"],
        Standing = Standing.Alone,
    };
}
