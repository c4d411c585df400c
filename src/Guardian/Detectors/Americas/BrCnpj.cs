using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number of a legal person in Brazil; twelve digits or letters and two check digits.
/// </summary>
internal static class BrCnpj
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("BR_CNPJ", "BR", "CNPJ (Brazil)", "法人番号 CNPJ (ブラジル)", "Receita Federal, Instrução Normativa RFB 2.119/2022 and 2.229/2024 (letters from July 2026)",
            "Number of a legal person in Brazil; twelve digits or letters and two check digits.", "ブラジルの法人番号です。2026年7月から英字も使われます。"),
        Layouts = ["**.***.***/****-##", "************##", "**.***.***.****-##", "############-##"],
        Words = ["cnpj", "cnpjs", "cadastro nacional da pessoa jurídica", "cnpj/mf", "pessoa jurídica", "法人番号"],
        Structure = value => char.IsAsciiDigit(value[0]) || value.ContainsAnyInRange('0', '9'),
        Check = HasCheckDigits,
        Standing = Standing.Punctuated,
        GeneralWordsName = true,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) => Digit(value[..12]) == value[12] - '0' && Digit(value[..13]) == value[13] - '0';

    /// <summary>Each character counts as its ASCII code less 48; weights 2 to 9 from the right, again and again.</summary>
    private static int Digit(ReadOnlySpan<char> body)
    {
        var sum = 0;
        for (var i = 0; i < body.Length; i++)
            sum += (body[body.Length - 1 - i] - '0') * (2 + i % 8);
        return sum % 11 < 2 ? 0 : 11 - sum % 11;
    }
}
