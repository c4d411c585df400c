using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Nine digits of a company in the Dominican Republic.
/// </summary>
internal static class DoRnc
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("DO_RNC", "DO", "Tax number RNC (Dominican Republic)", "納税者番号 RNC (ドミニカ共和国)", "Dirección General de Impuestos Internos: Registro Nacional del Contribuyente",
            "Nine digits of a company in the Dominican Republic.", "ドミニカ共和国の納税者番号です。"),
        Layouts = ["#########", "#-##-#####-#", "###-#####-#"],
        Words = ["rnc", "registro nacional del contribuyente", "registro nacional de contribuyentes", "dgii", "contribuyente"],
        Check = HasCheckDigit,
    };

    internal static bool HasCheckDigit(ReadOnlySpan<char> value) => (10 - CheckDigits.WeightedSum(value[..8], [7, 9, 8, 6, 5, 4, 3, 2]) % 11 + 9) % 9 + 1 == value[8] - '0';
}
