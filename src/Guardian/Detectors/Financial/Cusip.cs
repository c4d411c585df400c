using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Financial;

/// <summary>CUSIP: nine characters, the last a check digit: values (A = 10) with every second doubled, digit sums, modulo 10.</summary>
internal static class Cusip
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("CUSIP", "US,CA", "CUSIP number", "CUSIP番号", "ANSI X9.6",
            "Number of a North American security.", "北米の証券を識別する番号です。"),
        Layouts = ["###*****#", "@##*****#", "###***** #", "###*** ** #"],
        Words = ["cusip", "cusip number", "cusip no", "cins"],
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        var sum = 0;
        for (var i = 0; i < 8; i++)
        {
            var number = (char.IsAsciiDigit(value[i]) ? value[i] - '0' : value[i] - 'A' + 10) * (1 + i % 2);
            sum += number / 10 + number % 10;
        }

        return (10 - sum % 10) % 10 == value[8] - '0';
    }
}
