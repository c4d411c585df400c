using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Občanský průkaz: nine digits, or six digits and two letters before.</summary>
internal static class CzechIdCard
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("CZ_ID_CARD", "CZ", "Identity card number (Czechia)", "身分証明書番号 (チェコ)", "Zákon 269/2021 Sb.",
            "Identity card number issued in Czechia.", "チェコで発行される身分証明書番号です。"),
        Layouts = ["#########", "######@@##", "@@######"],
        Words = ["občanský průkaz", "občanského průkazu", "číslo op", "č. op", "číslo občanského průkazu"],
        WordsWithCountry = ["identity card", "id card", "身分証", "IDカード"],
    };
}
