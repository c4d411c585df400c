using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Tax number of a person or company in Paraguay.
/// </summary>
internal static class PyRuc
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("PY_RUC", "PY", "Tax number RUC (Paraguay)", "納税者番号 RUC (パラグアイ)", "Subsecretaría de Estado de Tributación: dígito verificador",
            "Tax number of a person or company in Paraguay.", "パラグアイの納税者番号です。"),
        Layouts = ["########-#", "#######-#", "######-#"],
        Words = ["ruc", "r.u.c.", "registro único de contribuyentes", "identificador ruc"],
        Check = HasCheckDigit,
        Against = ["perú", "ecuador"],
    };

    /// <summary>Weights rise by one from 2 at the right; 11 less the remainder, 0 above 9.</summary>
    internal static bool HasCheckDigit(ReadOnlySpan<char> value)
    {
        var sum = 0;
        for (var i = 0; i < value.Length - 1; i++)
            sum += (value[i] - '0') * (value.Length - i);
        return (sum % 11 < 2 ? 0 : 11 - sum % 11) == value[^1] - '0';
    }
}
