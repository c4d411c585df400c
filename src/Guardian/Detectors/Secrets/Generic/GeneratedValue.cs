using System.Buffers;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>Judges whether a value was drawn by a generator: long, mixed, without words, evenly spread.</summary>
internal static class GeneratedValue
{
    private const int MaxLength = 512;

    private static readonly SearchValues<char> Allowed = SearchValues.Create("!#$%&()*+-./:=?@^_~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>Whether the value is random, at least so many characters long.</summary>
    /// <param name="value">The value.</param>
    /// <param name="minLength">Fewest characters: 16 where a name leaves no doubt.</param>
    public static bool IsGenerated(ReadOnlySpan<char> value, int minLength)
    {
        if (value.Length < minLength || value.Length > MaxLength || value.ContainsAnyExcept(Allowed) || value[0] is '.' or '/' or '#' or '@' && value[1..].IndexOf('/') >= 0)
            return false;
        if (!value.ContainsAnyInRange('0', '9') ? !IsMixedLetters(value) : !value.ContainsAnyInRange('A', 'Z') && !value.ContainsAnyInRange('a', 'z'))
            return false;
        if (StandIns.IsReference(value) || PlainWords.IsStandIn(value) || !Randomness.IsPlausible(value) || PasswordValue.IsUuid(value))
            return false;
        return Randomness.BitsPerCharacter(value) >= 2.9 && Changes(value) && !HasLongWords(value) && !IsStructured(value);
    }

    /// <summary>Long and full of every kind of character, as frameworks fill their key files; blanks and quotes may be among them.</summary>
    public static bool IsDense(ReadOnlySpan<char> value)
    {
        if (value.Length is < 32 or > 256 || value.Count(' ') > 4)
            return false;
        var signs = 0;
        foreach (var c in value)
            signs += char.IsAsciiLetterOrDigit(c) ? 0 : 1;
        return 6 * signs >= value.Length && value.ContainsAnyInRange('0', '9') && value.ContainsAnyInRange('A', 'Z') && value.ContainsAnyInRange('a', 'z')
            && TokenScan.Distinct(value) >= 22 && Randomness.BitsPerCharacter(value) >= 4.5 && !Wordlikeness.ReadsAsWords(value) && Changes(value);
    }

    /// <summary>Hexadecimal of the length of a common digest (MD5, SHA-1, SHA-2).</summary>
    public static bool IsDigestLike(ReadOnlySpan<char> value) => value.Length is 32 or 40 or 56 or 64 or 96 or 128 && !value.ContainsAnyExcept(HexDigits);

    /// <summary>Without a digit, case must change as often as chance has it; camel case has one capital in six.</summary>
    private static bool IsMixedLetters(ReadOnlySpan<char> value)
    {
        var upper = 0;
        foreach (var c in value)
            upper += char.IsAsciiLetterUpper(c) ? 1 : 0;
        return 10 * upper >= 3 * value.Length && 10 * upper <= 7 * value.Length;
    }

    /// <summary>Neighbours of different kinds: two in five by chance in base62 and hexadecimal, hardly any in names with a number behind.</summary>
    private static bool Changes(ReadOnlySpan<char> value)
    {
        var (changes, length, last) = (0, 0, 0);
        foreach (var c in value)
        {
            var kind = char.IsAsciiDigit(c) ? 1 : char.IsAsciiLetterLower(c) ? 2 : char.IsAsciiLetterUpper(c) ? 3 : 0;
            if (kind == 0)
                continue;
            changes += last != 0 && kind != last ? 1 : 0;
            last = kind;
            length++;
        }

        return 100 * changes >= 15 * length;
    }

    /// <summary>The value, or two of its parts between dashes, dots and the like, are words.</summary>
    private static bool HasLongWords(ReadOnlySpan<char> value)
    {
        if (Wordlikeness.ReadsAsWords(value))
            return true;
        var words = 0;
        foreach (var range in value.SplitAny('-', '_', '.', '/', ':'))
        {
            var part = value[range];
            words += part.Length >= 4 && !part.ContainsAnyInRange('0', '9') && Wordlikeness.ReadsAsWords(part) ? 1 : 0;
        }

        return words >= 3;
    }

    /// <summary>Dotted names, versions, addresses, times: not one run of eight characters.</summary>
    private static bool IsStructured(ReadOnlySpan<char> value)
    {
        var longest = 0;
        var run = 0;
        foreach (var c in value)
        {
            run = char.IsAsciiLetterOrDigit(c) ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest < 8 && value.ContainsAny(".:/") && TokenScan.Distinct(value) < 14;
    }
}
