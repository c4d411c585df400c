using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Személyi igazolvány: six digits and two letters.</summary>
internal static class HungarianIdCard
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("HU_ID_CARD", "HU", "Identity card number (Hungary)", "身分証明書番号 (ハンガリー)", "BM Nyilvántartások",
            "Identity card number issued in Hungary.", "ハンガリーで発行される身分証明書番号です。"),
        Layouts = ["######@@", "###### @@", "@@######"],
        Words = ["személyi igazolvány", "személyigazolvány", "igazolványszám", "személyi okmány"],
        WordsWithCountry = ["identity card", "id card", "身分証", "IDカード"],
    };
}
