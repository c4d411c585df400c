using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Financial;

/// <summary>FIGI: BBG (the issuers now), eight consonants or digits, check digit: values (A = 10) with every second doubled, digit sums, modulo 10.</summary>
internal static class Figi
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("FIGI", "", "Financial instrument global identifier", "金融商品識別子 (FIGI)", "OMG FIGI; ANSI X9.145",
            "Identifier of a financial instrument.", "金融商品を識別するコードです。"),
        Layouts = ["BBG********#"],
        Words = ["figi", "openfigi", "bloomberg"],
        Check = HasCheckDigits,
        Standing = Standing.Alone,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        var sum = 0;
        for (var i = 0; i < 11; i++)
        {
            var number = (char.IsAsciiDigit(value[i]) ? value[i] - '0' : value[i] - 'A' + 10) * (1 + i % 2);
            sum += number / 10 + number % 10;
        }

        return (10 - sum % 10) % 10 == value[11] - '0';
    }
}
