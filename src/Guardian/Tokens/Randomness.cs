using System.Buffers;
using Dlp.Guardian.Detection;

namespace Dlp.Guardian.Tokens;

/// <summary>Tells what a generator made from what people write in its place.</summary>
internal static class Randomness
{
    private static readonly SearchValues<string> StandIns = SearchValues.Create(
        [
            "example", "placeholder", "changeme", "change_me", "change-me", "dummy", "sample", "redacted", "replace", "insert", "your_", "your-", "yourapi", "yourtoken", "yourkey",
            "yoursecret", "my_secret", "mysecret", "my-secret", "not-a-real", "notareal", "12345678", "23456789", "87654321", "abcdefgh", "bcdefghi", "qwertyui", "zyxwvuts",
            "01234567", "deadbeef", "foobar", "_here", "-here", "tokenhere", "keyhere",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Fillers = SearchValues.Create(
        ["xxxxx", "*****", ".....", "-----", "_____", "00000000", "11111111", "aaaaaaaa"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Long values of many characters encode structures, and zeros in base64 are a row of A.</summary>
    private const int StructuredLength = 64;
    private const int StructuredCharacters = 24;

    /// <summary>
    /// Whether a value may come from a generator: enough different characters for its length, no placeholder word, no counting up, no block
    /// written again and again. Random text of 20 characters or more fails by chance less than once in ten thousand.
    /// </summary>
    public static bool IsPlausible(ReadOnlySpan<char> value) =>
        TokenScan.LooksRandom(value) && !value.ContainsAny(StandIns) && !IsFilled(value) && !IsRepeated(value) && !Counts(value);

    /// <summary>Shannon entropy of the characters, bits per character (Shannon 1948); 0 for an empty value.</summary>
    public static double BitsPerCharacter(ReadOnlySpan<char> value)
    {
        Span<int> counts = stackalloc int[128];
        counts.Clear();
        foreach (var c in value)
            counts[c & 127]++;
        var bits = 0.0;
        foreach (var count in counts)
        {
            if (count > 0)
                bits -= (double)count / value.Length * Math.Log2((double)count / value.Length);
        }

        return bits;
    }

    /// <summary>Whether two of digits, small and capital letters occur.</summary>
    public static bool HasTwoKinds(ReadOnlySpan<char> value) =>
        (value.ContainsAnyInRange('0', '9') ? 1 : 0) + (value.ContainsAnyInRange('a', 'z') ? 1 : 0) + (value.ContainsAnyInRange('A', 'Z') ? 1 : 0) >= 2;

    /// <summary>
    /// Whether characters of all kinds stand as often as in a generated value, and not as in a name of several words: no digit at all, and
    /// few capitals, is <c>getUserAccessTokenFromHeader</c>. Random text of 20 characters fails less than once in a hundred times, of 32 less
    /// than once in a thousand.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <param name="digits">Whether its alphabet has digits.</param>
    /// <param name="letters">Whether its alphabet has letters.</param>
    public static bool IsMixed(ReadOnlySpan<char> value, bool digits, bool letters)
    {
        var (digit, lower, upper) = (0, 0, 0);
        foreach (var c in value)
        {
            digit += char.IsAsciiDigit(c) ? 1 : 0;
            lower += char.IsAsciiLetterLower(c) ? 1 : 0;
            upper += char.IsAsciiLetterUpper(c) ? 1 : 0;
        }

        if (lower + upper == 0)
            return !letters;
        var isOneCase = lower == 0 || upper == 0;
        if (isOneCase)
            return !digits || digit * 32 >= value.Length;
        return digit > 0 || (lower * 5 > value.Length && upper * 5 > value.Length);
    }

    private static bool IsFilled(ReadOnlySpan<char> value) =>
        value.ContainsAny(Fillers) && !(value.Length >= StructuredLength && TokenScan.Distinct(value) >= StructuredCharacters && 4 * LongestRun(value) <= value.Length);

    /// <summary>Most neighbours that are the same character.</summary>
    private static int LongestRun(ReadOnlySpan<char> value)
    {
        var (longest, run) = (0, 0);
        for (var i = 0; i < value.Length; i++)
        {
            run = i > 0 && value[i] == value[i - 1] ? run + 1 : 1;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    /// <summary>One block of at most eight characters again and again.</summary>
    private static bool IsRepeated(ReadOnlySpan<char> value)
    {
        for (var period = 1; period <= 8 && 3 * period <= value.Length; period++)
        {
            if (value[period..].SequenceEqual(value[..^period]))
                return true;
        }

        return false;
    }

    /// <summary>Most neighbours differ by one and the same step: 0123456789abcdef, and the alphabet.</summary>
    private static bool Counts(ReadOnlySpan<char> value)
    {
        var steps = 0;
        for (var i = 1; i < value.Length; i++)
            steps += value[i] - value[i - 1] is 1 or -1 ? 1 : 0;
        return 2 * steps >= value.Length;
    }
}
