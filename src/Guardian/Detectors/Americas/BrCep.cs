using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Postal code of a Brazilian address, down to a street.
/// </summary>
internal static class BrCep
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("BR_CEP", "BR", "Postal code CEP (Brazil)", "郵便番号 CEP (ブラジル)", "Correios, Código de Endereçamento Postal",
            "Postal code of a Brazilian address, down to a street.", "ブラジルの住所の郵便番号です。"),
        Layouts = ["#####-###", "########", "##.###-###"],
        Words = ["cep", "código postal", "código de endereçamento postal", "endereço", "郵便番号"],
    };
}
