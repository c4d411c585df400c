using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Tax number of a person or company in Malaysia.
/// </summary>
internal static class MyTaxNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("MY_TIN", "MY", "Tax identification number (Malaysia)", "納税者番号 TIN (マレーシア)", "Lembaga Hasil Dalam Negeri, nombor pengenalan cukai",
            "Tax number of a person or company in Malaysia.", "マレーシアの納税者番号です。"),
        Layouts = ["IG##########", "IG###########", "IG #########", "IG#########", "SG##########", "OG##########", "C##########", "C###########"],
        Words = 
        [
            "tin", "tax identification number", "nombor pengenalan cukai", "no cukai", "no. cukai pendapatan", "lhdn", "hasil", "income tax number",
            "malaysian tax",
        ],
    };
}
