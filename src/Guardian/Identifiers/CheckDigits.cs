namespace Dlp.Guardian.Identifiers;

/// <summary>Check-digit schemes that many identifiers share. Values are ASCII digits unless noted; all take constant time per character.</summary>
internal static class CheckDigits
{
    private static readonly byte[,] Multiply = MakeMultiply();
    private static readonly byte[,] Permute = MakePermute();

    /// <summary>Luhn: every second digit from the right doubled, digit sums, modulo 10 (ISO/IEC 7812-1 annex B). The last digit is the check digit.</summary>
    public static bool Luhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = digits.Length - 1; i >= 0; i--)
        {
            var digit = digits[i] - '0';
            if ((digits.Length - i) % 2 == 0)
                digit = digit > 4 ? 2 * digit - 9 : 2 * digit;
            sum += digit;
        }

        return sum % 10 == 0;
    }

    /// <summary>Verhoeff's dihedral check (J. Verhoeff 1969). The last digit is the check digit.</summary>
    public static bool Verhoeff(ReadOnlySpan<char> digits)
    {
        var check = 0;
        for (var i = 0; i < digits.Length; i++)
            check = Multiply[check, Permute[i % 8, digits[digits.Length - 1 - i] - '0']];
        return check == 0;
    }

    /// <summary>ISO/IEC 7064 MOD 11,10: hybrid system; the last digit is the check digit.</summary>
    public static bool Mod11Dash10(ReadOnlySpan<char> digits)
    {
        var check = 10;
        foreach (var c in digits[..^1])
        {
            check = (check + c - '0') % 10;
            check = (check == 0 ? 10 : check) * 2 % 11;
        }

        return (check + digits[^1] - '0') % 10 == 1;
    }

    /// <summary>ISO/IEC 7064 MOD 97-10 over digits and letters (A = 10 … Z = 35): the remainder of the whole, 0 to 96.</summary>
    public static int Mod97(ReadOnlySpan<char> value)
    {
        var remainder = 0;
        foreach (var c in value)
            remainder = char.IsAsciiDigit(c) ? (remainder * 10 + c - '0') % 97 : (remainder * 100 + char.ToUpperInvariant(c) - 'A' + 10) % 97;
        return remainder;
    }

    /// <summary>Sum of digits times weights; the shorter of the two sets the length.</summary>
    public static int WeightedSum(ReadOnlySpan<char> digits, ReadOnlySpan<int> weights)
    {
        var sum = 0;
        for (var i = 0; i < Math.Min(digits.Length, weights.Length); i++)
            sum += (digits[i] - '0') * weights[i];
        return sum;
    }

    /// <summary>The digits as a number; at most 18 digits.</summary>
    public static long ToNumber(ReadOnlySpan<char> digits)
    {
        var number = 0L;
        foreach (var c in digits)
            number = number * 10 + c - '0';
        return number;
    }

    /// <summary>Whether a month and a day can be a date; 29 February always can.</summary>
    public static bool IsMonthDay(int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= (month == 2 ? 29 : month is 4 or 6 or 9 or 11 ? 30 : 31);

    /// <summary>Two digits at a position as a number.</summary>
    public static int Two(ReadOnlySpan<char> digits, int at) => (digits[at] - '0') * 10 + digits[at + 1] - '0';

    private static byte[,] MakeMultiply()
    {
        // The dihedral group D5: rotations 0 to 4, reflections 5 to 9.
        var table = new byte[10, 10];
        for (var i = 0; i < 10; i++)
        {
            for (var j = 0; j < 10; j++)
            {
                table[i, j] = (byte)((i < 5, j < 5) switch
                {
                    (true, true) => (i + j) % 5,
                    (true, false) => (i + j) % 5 + 5,
                    (false, true) => (i - j + 5) % 5 + 5,
                    _ => (i - j + 5) % 5,
                });
            }
        }

        return table;
    }

    private static byte[,] MakePermute()
    {
        ReadOnlySpan<byte> first = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
        var table = new byte[8, 10];
        for (var digit = 0; digit < 10; digit++)
        {
            table[0, digit] = (byte)digit;
            for (var row = 1; row < 8; row++)
                table[row, digit] = first[table[row - 1, digit]];
        }

        return table;
    }
}
