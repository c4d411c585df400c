using System.Buffers;
using Dlp.Guardian.Detection;

namespace Dlp.Guardian.Tokens;

/// <summary>Tells what a generator made from what people write in its place.</summary>
internal static class Randomness
{
    private static readonly SearchValues<string> StandIns = SearchValues.Create(
        [
            "example", "placeholder", "changeme", "change_me", "change-me", "dummy", "sample", "redacted", "replace", "insert", "your_", "your-", "yourapi", "yourtoken", "yourkey",
            "yoursecret", "my_secret", "mysecret", "my-secret", "not-a-real", "notareal", "xxxxx", "*****", ".....", "-----", "_____", "00000000", "11111111", "aaaaaaaa",
            "12345678", "23456789", "87654321", "abcdefgh", "bcdefghi", "qwertyui", "zyxwvuts", "01234567", "deadbeef", "foobar", "_here", "-here", "tokenhere", "keyhere",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Whether a value may come from a generator: enough different characters for its length, no placeholder word, no counting up, no block
    /// written again and again. Random text of 20 characters or more fails by chance less than once in ten thousand.
    /// </summary>
    public static bool IsPlausible(ReadOnlySpan<char> value) =>
        TokenScan.LooksRandom(value) && !value.ContainsAny(StandIns) && !IsRepeated(value) && !Counts(value);

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

    /// <summary>Whether letters change case, or letters and digits mix, as they do in a generated value and not in a word.</summary>
    public static bool IsMixed(ReadOnlySpan<char> value)
    {
        var kinds = (value.ContainsAnyInRange('0', '9') ? 1 : 0) + (value.ContainsAnyInRange('a', 'z') ? 1 : 0) + (value.ContainsAnyInRange('A', 'Z') ? 1 : 0);
        return kinds >= 2;
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
