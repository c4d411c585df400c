using Dlp.Guardian.Detection;

namespace Dlp.Guardian.Custom;

/// <summary>Where words begin and end. Scripts written without spaces have no edges that can be seen.</summary>
internal static class WordEdges
{
    /// <summary>A letter or digit of a script that puts spaces between words: everything before Thai in Unicode, and Latin and Greek additions.</summary>
    public static bool IsSpaced(char c) =>
        c < 0x80 ? char.IsAsciiLetterOrDigit(c) : (c < 0x0E00 || c is >= '\u1E00' and <= '\u1FFF') && char.IsLetterOrDigit(c);

    /// <summary>Whether a word of a spaced script may begin here; in other scripts every place may.</summary>
    public static bool MayStart(ReadOnlySpan<char> text, int at) =>
        at == 0 || !IsSpaced(text[at]) || !IsSpaced(text[at - 1]) || (char.IsAscii(text[at - 1]) && TokenScan.StartsWord(text, at));

    /// <summary>Whether a word of a spaced script may end here.</summary>
    public static bool MayEnd(ReadOnlySpan<char> text, int end) =>
        end == text.Length || !IsSpaced(text[end - 1]) || !IsSpaced(text[end]);
}
