using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number of a state identity card in Brazil.
/// </summary>
internal static class BrRg
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("BR_RG", "BR", "Identity card number RG (Brazil)", "身分証番号 RG (ブラジル)", "Lei 7.116/1983, carteira de identidade (state registers)",
            "Number of a state identity card in Brazil.", "ブラジルの州が発行する身分証の番号です。"),
        Layouts = ["##.###.###-*", "#.###.###-*", "########*", "########-*", "##.###.###", "#.###.###"],
        Words = ["rg", "registro geral", "carteira de identidade", "cédula de identidade", "identidade", "rg nº", "documento de identidade"],
        Structure = value => char.IsAsciiDigit(value[^1]) || value[^1] == 'X',
        Against = ["cpf", "cnpj", "ci nº"],
    };
}
