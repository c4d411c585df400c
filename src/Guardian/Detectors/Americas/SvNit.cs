using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Fourteen digits with place and date of birth or founding.
/// </summary>
internal static class SvNit
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("SV_NIT", "SV", "Tax number NIT (El Salvador)", "納税者番号 NIT (エルサルバドル)", "Ministerio de Hacienda, Número de Identificación Tributaria",
            "Fourteen digits with place and date of birth or founding.", "エルサルバドルの納税者番号です。"),
        Layouts = ["####-######-###-#", "##############"],
        Words = ["nit", "n.i.t.", "número de identificación tributaria", "identificación tributaria"],
        Structure = value => CheckDigits.IsMonthDay(CheckDigits.Two(value, 6), CheckDigits.Two(value, 4)),
    };
}
