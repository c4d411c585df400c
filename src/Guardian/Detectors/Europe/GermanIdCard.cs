using System.Buffers;
using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// Serial number of the Personalausweis: nine characters out of digits and CFGHJKLMNPRTVWXYZ, alone or followed by the 7-3-1 check digit of
/// ICAO Doc 9303 and D.
/// </summary>
internal static class GermanIdCard
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("DE_ID_CARD", "DE", "Identity card number (Germany)", "身分証明書番号 (ドイツ)", "Bundesdruckerei, Personalausweis serial number; ICAO Doc 9303",
            "Identity card number issued in Germany.", "ドイツで発行される身分証明書番号です。"),
        Layouts = ["@********", "@*********", "@*********D"],
        Words = [
            "personalausweis", "personalausweisnummer", "ausweisnummer", "ausweis-nr", "ausweisnr", "ausweis", "perso", "personalausweis-nr", "dokumentennummer",
            "seriennummer des ausweises", "id card", "identity card", "national id"
        ],
        WordsWithCountry = ["身分証", "IDカード"],
        Structure = IsSerial,
    };

    private static readonly SearchValues<char> Alphabet = SearchValues.Create("0123456789CFGHJKLMNPRTVWXYZ");

    internal static bool IsSerial(ReadOnlySpan<char> value) =>
        "CFGHJKLMNPRTVWXYZ".Contains(value[0], StringComparison.Ordinal) && !value[..9].ContainsAnyExcept(Alphabet) && Digits(value[..9]) >= 2
        && (value.Length == 9 || DocumentCheckDigit.Ends(value[..10]));

    private static int Digits(ReadOnlySpan<char> value)
    {
        var count = 0;
        foreach (var c in value)
            count += char.IsAsciiDigit(c) ? 1 : 0;
        return count;
    }
}
