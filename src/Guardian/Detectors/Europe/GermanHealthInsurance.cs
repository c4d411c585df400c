using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// Krankenversichertennummer (SGB V § 290): a letter, eight digits and a check digit: letter as two digits, weights 1 2 1 2 …, digit sums,
/// modulo 10.
/// </summary>
internal static class GermanHealthInsurance
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("DE_HEALTH_INSURANCE", "DE", "Health insurance number (Germany)", "健康保険被保険者番号 (ドイツ)", "SGB V § 290, Krankenversichertennummer",
            "Health insurance number issued in Germany.", "ドイツで発行される健康保険被保険者番号です。"),
        Layouts = ["@#########", "@ ### ### ###", "@ #########", "@### ### ###"],
        Words = [
            "krankenversichertennummer", "krankenversichertennr", "krankenversicherungsnummer", "krankenversicherung", "versichertennummer", "versicherten-nr",
            "kvnr", "kv-nummer", "kv-nr", "krankenkasse", "gesundheitskarte", "egk"
        ],
        WordsWithCountry = ["health insurance", "insurance number", "health insurance number", "健康保険", "保険証番号"],
        Check = HasCheckDigits,
        GeneralWordsName = true,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        var letter = value[0] - 'A' + 1;
        ReadOnlySpan<char> digits = [(char)('0' + letter / 10), (char)('0' + letter % 10), .. value[1..9]];
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var product = (digits[i] - '0') * (1 + i % 2);
            sum += product / 10 + product % 10;
        }

        return sum % 10 == value[9] - '0';
    }
}
