using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number of a person or company in Chile, used for everything from taxes to shopping.
/// </summary>
internal static class ClRut
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("CL_RUT", "CL", "RUT/RUN (Chile)", "納税者・国民番号 RUT (チリ)", "Servicio de Impuestos Internos and Registro Civil: dígito verificador modulo 11",
            "Number of a person or company in Chile, used for everything from taxes to shopping.", "チリの個人・法人番号です。"),
        Layouts = ["##.###.###-*", "#.###.###-*"],
        Words = ["rut", "run", "r.u.t.", "rol único tributario", "rol único nacional", "rol unico", "rut cliente", "chilean id"],
        Structure = value => char.IsAsciiDigit(value[^1]) || value[^1] == 'K',
        Check = HasCheckDigit,
        Standing = Standing.Punctuated,
    };

    /// <summary>Without points it looks like many other codes: a word must name it.</summary>
    public static IdentifierFormat DashedFormat { get; } = Format with
    {
        Name = "cl-rut-dashed",
        Layouts = ["########-*", "#######-*", "########*", "#######*"],
        Standing = Standing.Named,
    };

    /// <summary>Weights 2 to 7 from the right, again and again; 11 less the remainder, K for ten, 0 for eleven.</summary>
    internal static bool HasCheckDigit(ReadOnlySpan<char> value)
    {
        var sum = 0;
        for (var i = 0; i < value.Length - 1; i++)
            sum += (value[value.Length - 2 - i] - '0') * (2 + i % 6);
        return value[^1] == "0123456789K"[(11 - sum % 11) % 11];
    }
}
