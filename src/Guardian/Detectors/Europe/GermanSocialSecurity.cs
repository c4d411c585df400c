using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// Versicherungsnummer of the pension insurance (VKVV § 2): area, birth date, letter, serial number, check digit by weights 2 1 2 5 7 1 2 1
/// 2 1 2 1 and digit sums modulo 10.
/// </summary>
internal static class GermanSocialSecurity
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("DE_SOCIAL_SECURITY", "DE", "Pension insurance number (Germany)", "年金保険番号 (ドイツ)", "SGB VI § 147; VKVV § 2",
            "Pension insurance number issued in Germany.", "ドイツで発行される年金保険番号です。"),
        Layouts = ["########@###", "## ###### @ ###", "## ######@###", "## ## ## ## @ ###", "## ## ## ## @ ## #", "## ###### @ ## #", "##-######-@-###"],
        Words = [
            "sozialversicherungsnummer", "sozialversicherung", "versicherungsnummer", "rentenversicherungsnummer", "rentenversicherung", "sv-nummer", "svnr",
            "sv-nr", "rvnr", "sozialversicherungsausweis"
        ],
        WordsWithCountry = ["social security", "social security number", "pension number", "insurance number", "年金番号", "年金保険番号", "社会保険番号"],
        Structure = value => value[2] <= '3' && CheckDigits.IsMonthDay(CheckDigits.Two(value, 4), Math.Max(1, CheckDigits.Two(value, 2))),
        Check = HasCheckDigits,
        Standing = Standing.Alone,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        ReadOnlySpan<int> weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
        var letter = value[8] - 'A' + 1;
        ReadOnlySpan<char> digits = [.. value[..8], (char)('0' + letter / 10), (char)('0' + letter % 10), value[9], value[10]];
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            var product = (digits[i] - '0') * weights[i];
            sum += product / 10 + product % 10;
        }

        return sum % 10 == value[11] - '0';
    }
}
