using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Fifteen digits of the card of the Brazilian health service.
/// </summary>
internal static class BrHealthCard
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("BR_CNS", "BR", "National health card number (Brazil)", "国民健康カード番号 CNS (ブラジル)", "Ministério da Saúde, DATASUS: Cartão Nacional de Saúde",
            "Fifteen digits of the card of the Brazilian health service.", "ブラジルの公的医療カードの15桁の番号です。"),
        Layouts = ["###############", "### #### #### ####"],
        Words = ["cns", "cartão nacional de saúde", "cartão sus", "cartão do sus", "número do sus", "sus"],
        Structure = value => value[0] is '1' or '2' or '7' or '8' or '9',
        Check = HasCheckDigit,
    };

    internal static bool HasCheckDigit(ReadOnlySpan<char> value) => CheckDigits.WeightedSum(value, [15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0;
}
