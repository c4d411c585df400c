using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Cartão de cidadão: eight digits, check digit, two characters of the version and a Luhn-like check over all with A = 10.</summary>
internal static class PortugueseCitizenCard
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("PT_CITIZEN_CARD", "PT", "Citizen card number (Portugal)", "市民カード番号 (ポルトガル)", "AMA, Cartão de Cidadão, validação de número de documento",
            "Citizen card number issued in Portugal.", "ポルトガルで発行される市民カード番号です。"),
        Layouts = ["########**@#", "######## # @@#", "######## # **#", "########-#-@@#", "######## #@@#", "#########@@#"],
        Words = ["cartão de cidadão", "cartão do cidadão", "número de cartão", "cc", "bilhete de identidade", "número de identificação civil"],
        WordsWithCountry = ["citizen card", "identity card", "id card", "national id", "国民識別番号", "個人番号", "国民ID"],
        Structure = value => char.IsAsciiDigit(value[8]),
        Check = HasCheckDigits,
        Standing = Standing.Punctuated,
        GeneralWordsName = true,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        var sum = 0;
        for (var i = 0; i < 12; i++)
        {
            var number = char.IsAsciiDigit(value[i]) ? value[i] - '0' : value[i] - 'A' + 10;
            if (i % 2 == 0)
                number = 2 * number > 9 ? 2 * number - 9 : 2 * number;
            sum += number;
        }

        return sum % 10 == 0;
    }
}
