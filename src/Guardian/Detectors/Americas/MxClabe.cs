using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Eighteen digits of a bank account in Mexico: bank, place, account and a check digit.
/// </summary>
internal static class MxClabe
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("MX_CLABE", "MX", "CLABE (Mexico)", "銀行口座番号 CLABE (メキシコ)", "Banco de México, Circular 14/2017; ABM, CLABE control digit",
            "Eighteen digits of a bank account in Mexico: bank, place, account and a check digit.", "メキシコの18桁の銀行口座番号です。"),
        Layouts = ["##################", "### ### ########### #", "###-###-###########-#", "#### #### #### #### ##"],
        Words = ["clabe", "clabe interbancaria", "cuenta clabe", "clave bancaria", "interbancaria", "spei", "transferencia"],
        Check = HasCheckDigit,
    };

    internal static bool HasCheckDigit(ReadOnlySpan<char> value)
    {
        ReadOnlySpan<int> weights = [3, 7, 1];
        var sum = 0;
        for (var i = 0; i < 17; i++)
            sum += (value[i] - '0') * weights[i % 3] % 10;
        return (10 - sum % 10) % 10 == value[17] - '0';
    }
}
