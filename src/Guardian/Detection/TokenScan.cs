using System.Buffers;

namespace Dlp.Guardian.Detection;

/// <summary>Steps shared by the detectors of tokens. Everything looked at is charged to the context.</summary>
internal static class TokenScan
{
    public static readonly SearchValues<char> Base62 = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    public static readonly SearchValues<char> Base62Dash = SearchValues.Create("-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    public static readonly SearchValues<char> Base64Url = SearchValues.Create("-_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    public static readonly SearchValues<char> Base64 = SearchValues.Create("+/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>The next occurrence of any prefix at or after a position, or -1.</summary>
    public static int Next(DetectionContext context, SearchValues<string> prefixes, int from)
    {
        if (from >= context.Text.Length || context.IsExhausted)
            return -1;
        var offset = context.Text[from..].IndexOfAny(prefixes);
        context.Charge(offset < 0 ? context.Text.Length - from : offset + 1);
        return offset < 0 ? -1 : from + offset;
    }

    /// <summary>One past the last allowed character from <paramref name="start"/>; looks at no more than <paramref name="max"/> + 1 characters.</summary>
    public static int RunEnd(DetectionContext context, int start, SearchValues<char> allowed, int max)
    {
        var window = context.Text.Slice(start, Math.Min(max + 1, context.Text.Length - start));
        var length = window.IndexOfAnyExcept(allowed);
        if (length < 0)
            length = window.Length;
        context.Charge(length + 1);
        return start + length;
    }

    /// <summary>
    /// Whether a token may start here: not in the middle of an ASCII word. The tail of an escape (<c>\n</c>, <c>%3D</c>) is no word:
    /// prompts are full of pasted source code and URLs.
    /// </summary>
    public static bool StartsWord(ReadOnlySpan<char> text, int at)
    {
        if (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1]))
            return true;
        if (at >= 2 && text[at - 2] == '\\' && text[at - 1] is ('n' or 'r' or 't'))
            return true;
        return at >= 3 && text[at - 3] == '%' && char.IsAsciiHexDigit(text[at - 2]) && char.IsAsciiHexDigit(text[at - 1]);
    }

    /// <summary>The same, and not after the dash or underscore of a longer name: for short prefixes that are also the end of words.</summary>
    public static bool StartsToken(ReadOnlySpan<char> text, int at) =>
        StartsWord(text, at) && !(at >= 2 && text[at - 1] is ('-' or '_') && char.IsAsciiLetterOrDigit(text[at - 2]));

    /// <summary>False for stand-ins such as <c>xxxxxxxx</c> or <c>0000…</c>: random strings of 16 characters have at least six different ones.</summary>
    public static bool LooksRandom(ReadOnlySpan<char> token) => Distinct(token) >= Math.Min(8, token.Length / 2 - 2);

    /// <summary>Number of different ASCII characters.</summary>
    public static int Distinct(ReadOnlySpan<char> token)
    {
        var (low, high) = (0UL, 0UL);
        foreach (var c in token)
        {
            if (c < 64)
                low |= 1UL << c;
            else if (c < 128)
                high |= 1UL << (c - 64);
        }

        return System.Numerics.BitOperations.PopCount(low) + System.Numerics.BitOperations.PopCount(high);
    }
}
