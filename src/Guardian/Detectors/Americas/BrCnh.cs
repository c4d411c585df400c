using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Registration number of a Brazilian driver's licence.
/// </summary>
internal static class BrCnh
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("BR_CNH", "BR", "Driver's licence number (Brazil)", "運転免許証番号 CNH (ブラジル)", "Denatran/Senatran, registro da CNH: eleven digits, two check digits",
            "Registration number of a Brazilian driver's licence.", "ブラジルの運転免許証の登録番号です。"),
        Layouts = ["###########"],
        Words = 
        [
            "cnh", "carteira nacional de habilitação", "carteira de habilitação", "habilitação", "registro cnh", "número da cnh",
            "carteira de motorista", "ブラジルの運転免許",
        ],
        WordsWithCountry = ["driver license", "driver's license", "drivers license", "運転免許"],
        Check = HasCheckDigits,
        Against = ["cpf", "renavam"],
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        var first = CheckDigits.WeightedSum(value[..9], [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11;
        var second = CheckDigits.WeightedSum(value[..9], [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11;
        // A first remainder of ten is written as zero and takes two from the second.
        if (first == 10)
            (first, second) = (0, second < 2 ? second + 9 : second - 2);
        return first == value[9] - '0' && (second == 10 ? 0 : second) == value[10] - '0';
    }
}
