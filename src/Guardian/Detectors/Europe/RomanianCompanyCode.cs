using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// CUI: up to nine digits and a check digit: ten times the sum by weights 7 5 3 2 1 7 5 3 2 from the right modulo 11; RO in front marks VAT
/// payers.
/// </summary>
internal static class RomanianCompanyCode
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("RO_CUI", "RO", "Company and VAT code (CUI) (Romania)", "企業・付加価値税番号 (CUI) (ルーマニア)", "Codul de procedură fiscală; VIES",
            "Company and VAT code (CUI) issued in Romania.", "ルーマニアで発行される企業・付加価値税番号 (CUI)です。"),
        Layouts = ["######", "#######", "########", "#########", "##########"],
        Words = ["cui", "cif", "cod fiscal", "cod unic de înregistrare", "codul unic", "tva", "registrul comerțului"],
        WordsWithCountry = ["company number", "tax id", "vat", "vat number", "vat id", "VAT番号", "付加価値税番号"],
        Check = HasCheckDigits,
        Against = ["cnp"],
    };

    public static IdentifierFormat WithPrefix { get; } = new()
    {
        Type = Format.Type,
        Layouts = ["RO######", "RO#######", "RO########", "RO#########", "RO##########", "RO ########", "RO #######"],
        Words = ["cui", "cif", "cod fiscal", "cod unic de înregistrare", "codul unic", "tva", "vat", "registrul comerțului"],
        WordsWithCountry = ["company number", "tax id", "vat", "vat number", "vat id", "VAT番号", "付加価値税番号"],
        Check = HasCheckDigits,
        Name = "ro-cui-prefixed",
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        var digits = char.IsAsciiLetter(value[0]) ? value[2..] : value;
        ReadOnlySpan<int> weights = [7, 5, 3, 2, 1, 7, 5, 3, 2];
        return CheckDigits.WeightedSum(digits[..^1], weights[^(digits.Length - 1)..]) * 10 % 11 % 10 == digits[^1] - '0';
    }
}
