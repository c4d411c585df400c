namespace Dlp.Guardian.Detectors.Contact;

/// <summary>Country codes of ITU-T E.164 (annex to Operational Bulletin 1114) and, where plans are closed, the length of national numbers.</summary>
internal static class InternationalNumbering
{
    /// <summary>E.164: at most fifteen digits, country code included.</summary>
    public const int MaxDigits = 15;

    private const string TwoDigitCodes = " 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98 ";

    /// <summary>Length of the country code digits start with, or 0.</summary>
    public static int CodeLength(ReadOnlySpan<char> digits)
    {
        if (digits.Length < 3 || digits[0] == '0')
            return 0;
        if (digits[0] is '1' or '7')
            return 1;
        Span<char> code = [' ', digits[0], digits[1], ' '];
        if (TwoDigitCodes.AsSpan().Contains(code, StringComparison.Ordinal))
            return 2;
        // Three-digit zones: 21x-29x but 20 and 27, 35x, 37x, 38x, 42x, 50x, 59x, 67x-69x, 80x, 85x, 87x, 88x, 96x, 97x, 99x.
        return (digits[0], digits[1]) switch
        {
            ('2', not ('8' or '0' or '7')) or ('3', '5' or '7' or '8') or ('4', '2') or ('5', '0' or '9') or ('6', '7' or '8' or '9')
                or ('8', '0' or '5' or '7' or '8') or ('9', '6' or '7' or '9') => 3,
            _ => 0,
        };
    }

    /// <summary>Shortest and longest national number behind a country code.</summary>
    public static (int Min, int Max) NationalLength(ReadOnlySpan<char> code) => code switch
    {
        "1" or "7" or "91" or "90" => (10, 10),
        "81" => (9, 10),
        "82" => (8, 10),
        "86" => (9, 11),
        "44" => (9, 10),
        "33" or "34" or "61" or "48" or "41" or "27" => (9, 9),
        "65" or "852" or "853" or "47" or "45" => (8, 8),
        "886" => (8, 9),
        "66" => (8, 9),
        "55" => (10, 11),
        "49" or "39" or "43" or "62" => (6, 12),
        _ => (7, MaxDigits - code.Length),
    };
}
