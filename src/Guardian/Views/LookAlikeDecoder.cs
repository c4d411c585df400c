using System.Text;

namespace Dlp.Guardian.Views;

/// <summary>
/// Look-alike letters inside ASCII tokens (UTS #39 section 5.1, mixed scripts): Cyrillic А in an access key, Greek Ο in a card number. Words
/// that are all of one script, and words with a letter that resembles nothing in ASCII, are what they seem.
/// </summary>
internal sealed class LookAlikeDecoder : IDecoder
{
    private const string Name = "look-alikes";

    /// <summary>Shorter tokens are words such as "5х5" or "SMS-ка".</summary>
    private const int MinToken = 8;

    private const int MinDigitsAround = 9;
    private const int DigitWindow = 32;

    private static readonly AsciiSet Joiners = new("_-+.@");

    public DecoderTraits Traits => DecoderTraits.None;

    public void Decode(FragmentWriter writer)
    {
        var text = writer.Source;
        // Ranges are searched faster than sets, and most texts have none of these alphabets.
        if (Ascii.IsValid(text) || !(text.ContainsAnyInRange('\u0180', '\u1DBF') || text.ContainsAnyInRange('\u2C60', '\u2CFF') || text.ContainsAnyInRange('\uA4D0', '\uABBF')))
            return;
        var at = 0;
        while (!writer.IsStopped && text[at..].IndexOfAny(LookAlikes.All) is >= 0 and var offset)
        {
            var hit = at + offset;
            var wide = TokenAt(text, at, hit, withJoiners: true);
            var token = wide.IsForeign ? TokenAt(text, at, hit, withJoiners: false) : wide;
            if (!token.IsForeign && token.Ascii > 0 && writer.IsNew(token.Start, token.End)
                && (token.Letters > 0 ? token.End - token.Start >= MinToken : HasDigitsAround(text, token.Start, token.End)))
                Write(writer, text, token, asDigits: token.Letters == 0);
            at = token.End;
        }
    }

    private static void Write(FragmentWriter writer, ReadOnlySpan<char> text, Token token, bool asDigits)
    {
        for (var i = token.Start; i < token.End; i++)
        {
            var folded = LookAlikes.Fold(text[i]);
            if (folded == '\0')
                continue;
            if (asDigits)
                folded = folded switch { 'O' or 'o' => '0', 'I' or 'l' or 'i' => '1', 'S' or 's' => '5', 'B' => '8', 'b' => '6', 'Z' or 'z' => '2', _ => folded };
            writer.Begin(i, Name);
            writer.Append(folded, i, i + 1);
            writer.End(i + 1);
        }
    }

    private static Token TokenAt(ReadOnlySpan<char> text, int floor, int hit, bool withJoiners)
    {
        var (start, end) = (hit, hit + 1);
        while (start > floor && IsToken(text[start - 1], withJoiners))
            start--;
        while (end < text.Length && IsToken(text[end], withJoiners))
            end++;
        var (ascii, letters, isForeign) = (0, 0, false);
        foreach (var c in text[start..end])
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                ascii++;
                letters += char.IsAsciiLetter(c) ? 1 : 0;
            }

            isForeign |= c >= 128 && LookAlikes.Fold(c) == '\0';
        }

        return new(start, end, ascii, letters, isForeign);
    }

    /// <summary>Letters of alphabets belong to the token; kana, ideographs and Hangul bound it, as they do for detectors.</summary>
    private static bool IsToken(char c, bool withJoiners) => c < 128
        ? char.IsAsciiLetterOrDigit(c) || (withJoiners && Joiners.Contains(c))
        : LookAlikes.Fold(c) != '\0' || (c is < '\u2000' or (>= '\u2C00' and < '\u2E00') or (>= '\uA490' and < '\uAC00') && char.IsLetter(c));

    private static bool HasDigitsAround(ReadOnlySpan<char> text, int start, int end)
    {
        var digits = 0;
        foreach (var c in text[Math.Max(0, start - DigitWindow)..Math.Min(text.Length, end + DigitWindow)])
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        return digits >= MinDigitsAround;
    }

    private readonly record struct Token(int Start, int End, int Ascii, int Letters, bool IsForeign);
}
