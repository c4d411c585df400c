using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Fifteen digits of a taxpayer in Indonesia.
/// </summary>
internal static class IdNpwp
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("ID_NPWP", "ID", "Taxpayer number NPWP (Indonesia)", "納税者番号 NPWP (インドネシア)", "Direktorat Jenderal Pajak, Nomor Pokok Wajib Pajak: Luhn over nine digits",
            "Fifteen digits of a taxpayer in Indonesia.", "インドネシアの納税者番号です。"),
        Layouts = ["##.###.###.#-###.###", "###############", "##.###.###.#.###.###"],
        Words = ["npwp", "nomor pokok wajib pajak", "wajib pajak", "pajak", "indonesian tax"],
        Check = value => CheckDigits.Luhn(value[..9]),
        Standing = Standing.Punctuated,
    };
}
