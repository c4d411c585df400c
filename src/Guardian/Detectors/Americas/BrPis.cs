using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number of a worker in Brazilian social insurance.
/// </summary>
internal static class BrPis
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("BR_PIS", "BR", "PIS/PASEP/NIT number (Brazil)", "社会統合番号 PIS/NIT (ブラジル)", "Caixa Econômica Federal and INSS: PIS, PASEP, NIT, NIS",
            "Number of a worker in Brazilian social insurance.", "ブラジルの労働者の社会保険番号です。"),
        Layouts = ["###.#####.##-#", "###.####.###-#", "###########"],
        Words = ["pis", "pasep", "nit", "nis", "pis/pasep", "nit/pis", "número do pis", "programa de integração social", "inss"],
        Check = HasCheckDigit,
        Standing = Standing.Punctuated,
    };

    internal static bool HasCheckDigit(ReadOnlySpan<char> value) => (11 - CheckDigits.WeightedSum(value[..10], [3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 11 % 10 == value[10] - '0';
}
