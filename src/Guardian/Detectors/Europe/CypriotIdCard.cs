using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Cypriot identity card: up to ten digits.</summary>
internal static class CypriotIdCard
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("CY_ID_CARD", "CY", "Identity card number (Cyprus)", "身分証明書番号 (キプロス)", "Civil Registry and Migration Department",
            "Identity card number issued in Cyprus.", "キプロスで発行される身分証明書番号です。"),
        Layouts = ["######", "#######", "########", "##########"],
        Words = ["cyprus id", "cypriot id", "cyprus identity card", "arc number"],
        WordsWithCountry = ["identity card", "id card", "ταυτότητα", "身分証", "IDカード"],
    };
}
