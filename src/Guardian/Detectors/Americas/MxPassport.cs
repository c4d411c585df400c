using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number of a Mexican passport.
/// </summary>
internal static class MxPassport
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("MX_PASSPORT", "MX", "Passport number (Mexico)", "パスポート番号 (メキシコ)", "Secretaría de Relaciones Exteriores; ICAO Doc 9303",
            "Number of a Mexican passport.", "メキシコのパスポート番号です。"),
        Layouts = ["@########"],
        Words = ["pasaporte", "número de pasaporte", "pasaporte mexicano", "mexican passport", "mexico passport", "no. de pasaporte"],
    };
}
