using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Dowód osobisty: three letters, a check digit and five digits; weights 7 3 1 over the others (A = 10) modulo 10.</summary>
internal static class PolishIdCard
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("PL_ID_CARD", "PL", "Identity card number (Poland)", "身分証明書番号 (ポーランド)", "Rozporządzenie MSWiA w sprawie dowodu osobistego; ICAO Doc 9303",
            "Identity card number issued in Poland.", "ポーランドで発行される身分証明書番号です。"),
        Layouts = ["@@@######", "@@@ ######", "@@@-######"],
        Words = ["dowód osobisty", "dowodu osobistego", "seria i numer dowodu", "numer dowodu", "nr dowodu", "dowód", "dowodu"],
        WordsWithCountry = ["identity card", "id card", "national id", "身分証", "IDカード"],
        Check = HasCheckDigits,
        GeneralWordsName = true,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        DocumentCheckDigit.Of([.. value[..3], .. value[4..]]) == value[3] - '0';
}
