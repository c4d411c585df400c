using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Maltese identity card: up to seven digits and a letter out of A B G H L M P Z.</summary>
internal static class MalteseIdCard
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("MT_ID_CARD", "MT", "Identity card number (Malta)", "身分証明書番号 (マルタ)", "Identità, Identity Card Act",
            "Identity card number issued in Malta.", "マルタで発行される身分証明書番号です。"),
        Layouts = ["#######@", "######@", "#####@", "#######(@)"],
        Words = ["karta tal-identità", "maltese id", "malta id", "karta tal-identita"],
        WordsWithCountry = ["identity card", "id card", "id number", "national id", "身分証", "IDカード"],
        Structure = value => "ABGHLMPZ".Contains(value[^1], StringComparison.Ordinal),
    };
}
