using System.Buffers;
using System.Text;

namespace Dlp.Guardian.Views;

/// <summary>
/// 漢数字 used digit by digit (〇九〇の一二三四の五六七八), 大字 included, mixed with ASCII digits. Numbers with 十, 百, 千 are words, not digits.
/// </summary>
internal sealed class KanjiDigitDecoder : IDecoder
{
    private const string Name = "kanji-digits";

    /// <summary>The shortest number a detector looks for.</summary>
    private const int MinDigits = 7;

    /// <summary>Fewer in the midst of ASCII digits are a year or a count.</summary>
    private const int MinKanji = 3;

    private const int MaxJoiners = 2;

    private const string Numerals = "〇零一二三四五六七八九壱弐参壹貳參肆伍陸漆捌玖";
    private const string Values = "0012345678912312345" + "6789";

    private static readonly SearchValues<char> Search = SearchValues.Create(Numerals);
    private static readonly ulong[] Members = CreateMembers();

    public DecoderTraits Traits => DecoderTraits.None;

    public void Decode(FragmentWriter writer)
    {
        var text = writer.Source;
        if (Ascii.IsValid(text))
            return;
        var at = 0;
        while (!writer.IsStopped && NextRun(text, at, out var end) is >= 0 and var start)
        {
            at = end;
            ReadRun(writer, text[..end], start);
        }
    }

    /// <summary>The same walk as <see cref="AsciiSet.NextRun"/>.</summary>
    private static int NextRun(ReadOnlySpan<char> text, int from, out int end)
    {
        while (from + MinDigits <= text.Length)
        {
            var probe = from + MinDigits - 1;
            while (probe >= from && IsMember(text[probe]))
                probe--;
            if (probe < from)
            {
                end = from + MinDigits;
                while (end < text.Length && IsMember(text[end]))
                    end++;
                return from;
            }

            from = probe + 1;
        }

        end = text.Length;
        return -1;
    }

    private static void ReadRun(FragmentWriter writer, ReadOnlySpan<char> text, int at)
    {
        while (!writer.IsStopped && text[at..].IndexOfAny(Search) is >= 0 and var offset)
        {
            var start = at + offset;
            var (end, digits, kanji) = Extent(text, start);
            while (start > at && (char.IsAsciiDigit(text[start - 1]) || (start - 1 > at && IsJoiner(text[start - 1]) && char.IsAsciiDigit(text[start - 2]))))
                digits += char.IsAsciiDigit(text[--start]) ? 1 : 0;
            at = end;
            if (digits >= MinDigits && kanji >= MinKanji && writer.IsNew(start, end))
                Write(writer, text, start, end);
        }
    }

    private static (int End, int Digits, int Kanji) Extent(ReadOnlySpan<char> text, int start)
    {
        var (end, digits, kanji) = (start, 0, 0);
        for (var i = start; i < text.Length && i - end <= MaxJoiners; i++)
        {
            var isKanji = Digit(text[i]) >= 0;
            if (isKanji || char.IsAsciiDigit(text[i]))
            {
                digits++;
                kanji += isKanji ? 1 : 0;
                end = i + 1;
            }
            else if (!IsJoiner(text[i]))
            {
                break;
            }
        }

        return (end, digits, kanji);
    }

    private static void Write(FragmentWriter writer, ReadOnlySpan<char> text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var unit = Digit(text[i]) is >= 0 and var digit ? (char)('0' + digit) : text[i] is 'の' or 'ノ' or 'ー' or '─' or '━' or '・' ? '-' : '\0';
            if (unit == '\0')
                continue;
            writer.Begin(i, Name);
            writer.Append(unit, i, i + 1);
            writer.End(i + 1);
        }
    }

    private static int Digit(char c)
    {
        if (c is '○' or '◯')
            return 0;
        if (!Search.Contains(c))
            return -1;
        return Values[Numerals.IndexOf(c, StringComparison.Ordinal)] - '0';
    }

    private static bool IsMember(char c) => (Members[c >> 6] >> (c & 63) & 1) != 0;

    private static ulong[] CreateMembers()
    {
        var members = new ulong[0x10000 / 64];
        for (var i = 0; i < 0x10000; i++)
        {
            var c = (char)i;
            if (char.IsAsciiDigit(c) || Digit(c) >= 0 || IsJoiner(c))
                members[i >> 6] |= 1UL << (i & 63);
        }

        return members;
    }

    private static bool IsJoiner(char c) => c is '-' or 'の' or 'ノ' or 'ー' or '─' or '━' or '・' or ' ' or '/' or '.' or '(' or ')';
}
