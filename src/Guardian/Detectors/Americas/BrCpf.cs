using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number of a natural person in Brazil, asked for in almost every purchase.
/// </summary>
internal static class BrCpf
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("BR_CPF", "BR", "CPF (Brazil)", "納税者番号 CPF (ブラジル)", "Receita Federal, Instrução Normativa RFB 2.172/2024; two check digits modulo 11",
            "Number of a natural person in Brazil, asked for in almost every purchase.", "ブラジルの個人納税者番号です。"),
        Layouts = ["###.###.###-##", "#########-##", "### ### ### ##", "###########"],
        Words = ["cpf", "cpfs", "cadastro de pessoas físicas", "cadastro de pessoa física", "cpf/mf", "contribuinte", "納税者番号"],
        Check = HasCheckDigits,
        Standing = Standing.Punctuated,
        GeneralWordsName = true,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) => Digit(value[..9]) == value[9] - '0' && Digit(value[..10]) == value[10] - '0';

    /// <summary>Weights rise by one from 2 at the right; 11 less the remainder, and 0 where that is above 9.</summary>
    private static int Digit(ReadOnlySpan<char> body)
    {
        var sum = 0;
        for (var i = 0; i < body.Length; i++)
            sum += (body[i] - '0') * (body.Length + 1 - i);
        return sum % 11 < 2 ? 0 : 11 - sum % 11;
    }
}
