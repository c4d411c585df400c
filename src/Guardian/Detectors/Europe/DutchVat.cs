using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// Btw-id: NL, nine digits, B, two digits; since 2020 the whole leaves 1 by ISO/IEC 7064 MOD 97-10, before the nine digits were a BSN or
/// RSIN.
/// </summary>
internal static class DutchVat
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("NL_VAT", "NL", "VAT number (btw-id) (Netherlands)", "付加価値税番号 (btw-id) (オランダ)", "Belastingdienst, btw-identificatienummer; VIES",
            "VAT number (btw-id) issued in Netherlands.", "オランダで発行される付加価値税番号 (btw-id)です。"),
        Layouts = [
            "NL#########B##", "NL ######### B##", "NL####.##.###.B.##", "NL####.##.###.B##", "NL###.###.###.B##", "NL ### ### ### B##", "NL-#########B##",
            "NL #########B##", "#########B##"
        ],
        Words = ["btw", "btw-nummer", "btw-id", "btw nr", "btw-nr", "omzetbelasting", "vat"],
        WordsWithCountry = ["vat id", "VAT番号", "付加価値税番号"],
        Check = HasCheckDigits,
        Standing = Standing.Alone,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        var number = value[^12..];
        return DutchBsn.HasCheckDigits(number[..9]) || CheckDigits.Mod97([.. "NL", .. number]) == 1;
    }
}
