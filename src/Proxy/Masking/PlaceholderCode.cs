using System.Diagnostics.CodeAnalysis;

namespace Dlp.Proxy.Masking;

/// <summary>
/// The eight characters after the underscore: 40 bits in Crockford's base 32 alphabet, which leaves out I, L, O and U.
/// Fixed width, so no placeholder is a prefix of another.
/// </summary>
internal static class PlaceholderCode
{
    public const int Length = 8;
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int LongestDigitRun = 4;
    private static readonly sbyte[] Values = CreateValues();

    /// <summary>Whether the character can stand in a code, in either case.</summary>
    public static bool IsCodeChar(char c) => c < 128 && Values[c] >= 0;

    /// <summary>Reads eight characters, in either case.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out ulong code)
    {
        code = 0;
        if (text.Length < Length)
            return false;
        foreach (var c in text[..Length])
        {
            if (!IsCodeChar(c))
                return false;
            code = (code << 5) | (byte)Values[c];
        }
        return true;
    }

    /// <summary>The same over bytes.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out ulong code)
    {
        code = 0;
        if (text.Length < Length)
            return false;
        foreach (var c in text[..Length])
        {
            if (c >= 128 || Values[c] < 0)
                return false;
            code = (code << 5) | (byte)Values[c];
        }
        return true;
    }

    /// <summary><c>TAG_XXXXXXXX</c>.</summary>
    public static string Format(string tag, ulong code) => string.Create(tag.Length + 1 + Length, (tag, code), static (span, from) =>
    {
        from.tag.CopyTo(span);
        span[from.tag.Length] = '_';
        for (var i = 0; i < Length; i++)
            span[from.tag.Length + 1 + i] = Alphabet[(int)(from.code >> (5 * (Length - 1 - i))) & 31];
    });

    /// <summary>
    /// Whether a code may be used: five digits in a row could be taken for a postal code, an account or a telephone number,
    /// by a detector when the history comes back or by the model.
    /// </summary>
    public static bool IsUsable(ulong code)
    {
        var run = 0;
        for (var i = 0; i < Length; i++)
        {
            run = ((code >> (5 * i)) & 31) < 10 ? run + 1 : 0;
            if (run > LongestDigitRun)
                return false;
        }
        return true;
    }

    /// <summary>Whether a tag can be used: 2 to 32 upper-case ASCII letters.</summary>
    public static bool IsTag([NotNullWhen(true)] string? tag) => tag is { Length: >= 2 and <= 32 } && !tag.AsSpan().ContainsAnyExceptInRange('A', 'Z');

    private static sbyte[] CreateValues()
    {
        var values = new sbyte[128];
        Array.Fill(values, (sbyte)-1);
        for (var i = 0; i < Alphabet.Length; i++)
            values[Alphabet[i]] = values[char.ToLowerInvariant(Alphabet[i])] = (sbyte)i;
        return values;
    }
}
