using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number of a passport of Chile.
/// </summary>
internal static class ClPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("CL_PASSPORT", "CL", "Passport number (Chile)", "パスポート番号 (チリ)", "Registro Civil e Identificación; ICAO Doc 9303",
            "Number of a passport of Chile.", "チリのパスポート番号です。"),
        Layouts = ["@########", "@#######"],
        Words = ["chilean passport", "chilean passport number", "chile passport", "チリのパスポート", "pasaporte chileno"],
        WordsWithCountry = ["passport", "passport number", "passport no", "passport num"],
    };
}
