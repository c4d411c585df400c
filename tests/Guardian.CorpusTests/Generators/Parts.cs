using System.Globalization;

namespace Dlp.Guardian.CorpusTests.Generators;

/// <summary>Pieces that many national numbers are made of.</summary>
internal static class Parts
{
    /// <summary>A birth date from 1940 to 1999 in a .NET format.</summary>
    public static string Birth(Chance chance, string format) => new DateOnly(1940, 1, 1).AddDays(chance.Below(21_900)).ToString(format, CultureInfo.InvariantCulture);

    /// <summary>Tries bodies until one has a check digit: some sums have none.</summary>
    public static string Until(Func<string?> make)
    {
        for (var i = 0; i < 1000; i++)
        {
            if (make() is { } value)
                return value;
        }

        throw new InvalidOperationException("No body has a check digit.");
    }

    /// <summary>The only digit out of 0 to 9 with which the predicate holds, appended; null when there is none.</summary>
    public static string? Closed(string body, Func<string, bool> holds) =>
        Chance.DigitCharacters.Select(digit => body + digit).FirstOrDefault(holds);

    /// <summary>Two digits with leading zero.</summary>
    public static string Two(long number) => number.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>Digits as a number.</summary>
    public static long Number(string digits) => long.Parse(digits, CultureInfo.InvariantCulture);

    /// <summary>Sum of the decimal digits of digit times weight.</summary>
    public static int CrossSum(string digits, params int[] weights) => digits.Zip(weights, (c, weight) => (c - '0') * weight).Sum(product => product / 10 + product % 10);

    /// <summary>ICAO Doc 9303 part 3 section 4.9: weights 7 3 1, A is 10.</summary>
    public static char Icao(string body) => (char)('0' + body.Select((c, i) => (char.IsAsciiDigit(c) ? c - '0' : c - 'A' + 10) * (i % 3 == 0 ? 7 : i % 3 == 1 ? 3 : 1)).Sum() % 10);

    /// <summary>ISO/IEC 7064 MOD 11,10: the digit that closes the hybrid system.</summary>
    public static char Mod1110(string body)
    {
        var p = 10;
        foreach (var c in body)
        {
            var s = (p + (c - '0')) % 10;
            p = 2 * (s == 0 ? 10 : s) % 11;
        }

        return (char)('0' + (11 - p) % 10);
    }
}
