using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Letter and nine digits of a taxpayer in Venezuela.
/// </summary>
internal static class VeRif
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("VE_RIF", "VE", "Tax number RIF (Venezuela)", "納税者番号 RIF (ベネズエラ)", "SENIAT, Registro Único de Información Fiscal",
            "Letter and nine digits of a taxpayer in Venezuela.", "ベネズエラの納税者番号です。"),
        Layouts = ["@-########-#", "@########-#", "@-#########", "@#########"],
        Words = ["rif", "r.i.f.", "registro único de información fiscal", "información fiscal", "seniat"],
        Structure = value => value[0] is 'V' or 'E' or 'J' or 'P' or 'G',
        Check = HasCheckDigit,
        Standing = Standing.Punctuated,
    };

    /// <summary>The letter counts V 4, E 8, J 12, P 16, G 20; weights 3 2 7 6 5 4 3 2; 11 less the remainder, 0 above 9.</summary>
    internal static bool HasCheckDigit(ReadOnlySpan<char> value)
    {
        var sum = 4 * ("VEJPG".IndexOf(value[0], StringComparison.Ordinal) + 1) + CheckDigits.WeightedSum(value[1..9], [3, 2, 7, 6, 5, 4, 3, 2]);
        var digit = 11 - sum % 11;
        return (digit > 9 ? 0 : digit) == value[9] - '0';
    }
}
