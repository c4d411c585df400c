using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Letter, seven digits and check letter of a person in Singapore.
/// </summary>
internal static class SgNric
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("SG_NRIC_FIN", "SG", "NRIC or FIN (Singapore)", "身分証番号 NRIC/FIN (シンガポール)", "Immigration and Checkpoints Authority: NRIC, FIN; series M since 2022",
            "Letter, seven digits and check letter of a person in Singapore.", "シンガポールの国民・外国人の身分証番号です。"),
        Layouts = ["@#######@", "@-#######-@", "@ ####### @"],
        Words = 
        [
            "nric", "fin", "nric number", "nric no", "fin number", "nric/fin", "singapore id", "singapore identity", "identity card", "ic number",
            "ic no", "uin",
        ],
        Structure = value => value[0] is 'S' or 'T' or 'F' or 'G' or 'M',
        Check = HasCheckLetter,
        Standing = Standing.Alone,
    };

    /// <summary>Weights 2 7 6 5 4 3 2; T and G add 4, M adds 3; the remainder by eleven picks a letter of the series.</summary>
    internal static bool HasCheckLetter(ReadOnlySpan<char> value)
    {
        var remainder = (CheckDigits.WeightedSum(value[1..8], [2, 7, 6, 5, 4, 3, 2]) + (value[0] switch { 'T' or 'G' => 4, 'M' => 3, _ => 0 })) % 11;
        return value[8] == (value[0] switch { 'S' or 'T' => "JZIHGFEDCBA", 'M' => "XWUTRQPNJLK", _ => "XWUTRQPNMLK" })[remainder];
    }
}
