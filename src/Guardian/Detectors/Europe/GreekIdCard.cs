using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// Greek identity card: one or two letters and six digits, the new card nine characters. Greek letters count by their Latin look-alikes
/// only.
/// </summary>
internal static class GreekIdCard
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("GR_ID_CARD", "GR", "Identity card number (Greece)", "身分証明書番号 (ギリシャ)", "Ελληνική Αστυνομία",
            "Identity card number issued in Greece.", "ギリシャで発行される身分証明書番号です。"),
        Layouts = ["@@######", "@@-######", "@@ ######", "@######", "@@#######"],
        Words = ["ταυτότητα", "αριθμός ταυτότητας", "αδτ", "α.δ.τ.", "δελτίο ταυτότητας", "ταυτότητας"],
        WordsWithCountry = ["identity card", "id card", "national id", "身分証", "IDカード"],
    };
}
