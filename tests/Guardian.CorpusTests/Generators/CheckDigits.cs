using System.Globalization;

namespace Dlp.Guardian.CorpusTests.Generators;

/// <summary>Check digits that several standards share, written from the standards and not from the detectors.</summary>
internal static class CheckDigits
{
    // Verhoeff 1969: multiplication in the dihedral group of order 10, and the permutation applied by position.
    private static readonly string[] Dihedral =
    [
        "0123456789", "1234067895", "2340178956", "3401289567", "4012395678", "5987604321", "6598710432", "7659821043", "8765932104", "9876543210",
    ];

    private static readonly string[] Permutation =
    [
        "0123456789", "1576283094", "5803796142", "8916043527", "9453126870", "4286573901", "2793806415", "7046913258",
    ];

    /// <summary>ISO/IEC 7812-1 annex B: the digit that follows <paramref name="body"/>.</summary>
    public static char Luhn(string body)
    {
        var total = 0;
        var isDoubled = true;
        foreach (var digit in body.Reverse().Select(c => c - '0'))
        {
            total += isDoubled ? digit / 5 + digit * 2 % 10 : digit;
            isDoubled = !isDoubled;
        }

        return (char)('0' + (100_000 - total) % 10);
    }

    /// <summary>Sum of digits times weights, from the left.</summary>
    public static int Weighted(string digits, params int[] weights) => digits.Zip(weights, (c, weight) => (c - '0') * weight).Sum();

    /// <summary>ISO/IEC 7064 MOD 97-10: the two digits that make letters and digits (A = 10) leave remainder 1.</summary>
    public static string Mod97(string body) =>
        (98 - (int)(Numeric(body + "00") % 97)).ToString("00", CultureInfo.InvariantCulture);

    /// <summary>Letters and digits as a number, A = 10 to Z = 35 (ISO 13616-1).</summary>
    public static System.Numerics.BigInteger Numeric(string text) =>
        System.Numerics.BigInteger.Parse(string.Concat(text.Select(c => char.IsAsciiDigit(c) ? c.ToString() : (c - 'A' + 10).ToString(CultureInfo.InvariantCulture))), CultureInfo.InvariantCulture);

    /// <summary>Verhoeff's digit that follows <paramref name="body"/>.</summary>
    public static char Verhoeff(string body)
    {
        foreach (var candidate in Chance.DigitCharacters)
        {
            var state = 0;
            var position = 0;
            foreach (var c in (body + candidate).Reverse())
                state = Dihedral[state][Permutation[position++ % 8][c - '0'] - '0'] - '0';
            if (state == 0)
                return candidate;
        }

        throw new InvalidOperationException("Verhoeff's scheme has a digit for every body.");
    }
}
