using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number of a passport of Peru.
/// </summary>
internal static class PePassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("PE_PASSPORT", "PE", "Passport number (Peru)", "パスポート番号 (ペルー)", "Superintendencia Nacional de Migraciones; ICAO Doc 9303",
            "Number of a passport of Peru.", "ペルーのパスポート番号です。"),
        Layouts = ["#########"],
        Words = ["peruvian passport", "peruvian passport number", "peru passport", "ペルーのパスポート", "pasaporte peruano"],
        WordsWithCountry = ["passport", "passport number", "passport no", "passport num"],
    };
}
