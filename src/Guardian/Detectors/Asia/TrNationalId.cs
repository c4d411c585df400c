using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Eleven digits of a citizen of Turkey.
/// </summary>
internal static class TrNationalId
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("TR_NATIONAL_ID", "TR", "Identification number (Turkey)", "国民識別番号 (トルコ)", "Nüfus ve Vatandaşlık İşleri, T.C. Kimlik No: two check digits",
            "Eleven digits of a citizen of Turkey.", "トルコ国民の11桁の番号です。"),
        Layouts = ["###########", "### ### ### ##"],
        Words = 
        [
            "tc kimlik", "t.c. kimlik", "kimlik", "kimlik no", "tckn", "tc no", "t.c. no", "kimlik numarası", "t.c. kimlik no", "turkish id",
            "turkish national id", "turkish identification", "vatandaşlık no", "nüfus cüzdanı", "tc kimlik numarası", "トルコの国民",
        ],
        Structure = value => value[0] != '0',
        Check = HasCheckDigits,
        GeneralWordsName = true,
    };

    /// <summary>Tenth: seven times the odd places less the even ones, modulo ten. Eleventh: the sum of the ten, modulo ten.</summary>
    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        var odd = CheckDigits.WeightedSum(value[..9], [1, 0, 1, 0, 1, 0, 1, 0, 1]);
        var even = CheckDigits.WeightedSum(value[..8], [0, 1, 0, 1, 0, 1, 0, 1]);
        return (7 * odd - even + 40) % 10 == value[9] - '0' && (odd + even + value[9] - '0') % 10 == value[10] - '0';
    }
}
