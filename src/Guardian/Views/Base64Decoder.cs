using System.Runtime.InteropServices;
using System.Text;

namespace Dlp.Guardian.Views;

/// <summary>
/// Base64 and base64url (RFC 4648 sections 4 and 5), padded or not, wrapped or not, with UTF-8 or UTF-16LE inside, and hexadecimal without
/// separators (section 8). Text is looked for at every phase, so that a prefix in the way (a path, a binary header) hides nothing.
/// </summary>
/// <remarks>
/// Random bytes are printable with probability 0.38 each: twelve in a row, one stretch in 100,000. That rejects hashes, identifiers,
/// paths and images at about two looks per sixteen characters and phase.
/// </remarks>
internal sealed class Base64Decoder : IDecoder
{
    private const string Base64 = "base64";
    private const string Hex = "hex";

    /// <summary>Ten bytes: the shortest mail addresses and phone numbers.</summary>
    private const int MinRun = 14;

    /// <summary>Ten bytes. A decimal number of sixteen digits is text by chance once in sixty.</summary>
    private const int MinHexRun = 20;

    /// <summary>Bytes of text inside something else.</summary>
    private const int MinStretch = 12;

    /// <summary>Bytes of text when all of it is text.</summary>
    private const int MinWhole = 8;

    private static readonly AsciiSet Alphabet = new("+/-_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    private static readonly AsciiSet HexDigits = new("0123456789ABCDEFabcdef");
    private static readonly byte[] Values = CreateValues();

    public DecoderTraits Traits => DecoderTraits.Encoding;

    public void Decode(FragmentWriter writer)
    {
        var text = writer.Source;
        var at = 0;
        while (!writer.IsStopped && Alphabet.NextRun(text, at, MinRun, out var end) is >= 0 and var start)
        {
            at = end;
            if (IsUuid(text, start, end))
                continue;
            var run = EncodedRun.Read(text, start, end, Alphabet);
            at = run.End;
            if (!writer.IsNew(run.Start, run.End, within: 1))
                continue;
            ReadHex(writer, text, run);
            if (!ReadUtf16(writer, text, run))
                ReadText(writer, text, run);
            writer.Flush();
        }
    }

    /// <summary>8-4-4-4-12 (RFC 9562): the commonest identifier in logs.</summary>
    private static bool IsUuid(ReadOnlySpan<char> text, int start, int end) =>
        end - start == 36 && text[start + 8] == '-' && text[start + 13] == '-' && text[start + 18] == '-' && text[start + 23] == '-';

    /// <summary>Text that is regular is printable at a wrong phase, too, in shorter stretches: what lies inside the longest one is that.</summary>
    private static void ReadText(FragmentWriter writer, ReadOnlySpan<char> text, in EncodedRun run)
    {
        var longest = default(Stretch);
        for (var phase = 0; phase < 4; phase++)
        {
            for (var stretch = new Stretch(phase, 0, 0); TryNext(text, run, ref stretch);)
            {
                if (stretch.Length > longest.Length)
                    longest = stretch;
            }
        }

        if (longest.Length == 0)
            return;
        for (var phase = 0; phase < 4; phase++)
        {
            for (var stretch = new Stretch(phase, 0, 0); TryNext(text, run, ref stretch);)
            {
                if (stretch == longest || stretch.Start < longest.Start - 3 || stretch.End > longest.End + 3)
                    Write(writer, text, run, phase, stretch.Start, stretch.End);
            }

            // Each phase starts at the front again.
            writer.Flush();
        }
    }

    /// <summary>The next stretch of text behind the last one, by bytes.</summary>
    private static bool TryNext(ReadOnlySpan<char> text, in EncodedRun run, ref Stretch stretch)
    {
        var (phase, done) = (stretch.Phase, stretch.End);
        var groups = (run.Count - phase) / 4;
        var bytes = BytesOf(run, phase);
        if (phase == 0 && done == 0)
        {
            var end = Measure(text, run, 0, 0, bytes);
            if (end >= MinStretch || (end == bytes && end >= MinWhole))
            {
                stretch = new(0, 0, end);
                return true;
            }
        }

        var group = (done + 2) / 3;
        while (group + 4 <= groups)
        {
            var bad = 3;
            while (bad >= 0 && IsTextGroup(text, run, phase + 4 * (group + bad)))
                bad--;
            if (bad >= 0)
            {
                group += bad + 1;
                continue;
            }

            var start = 3 * group;
            while (start > done && ByteText.IsAsciiText(ByteAt(text, run, phase, start - 1)))
                start--;
            stretch = new(phase, start, Measure(text, run, phase, start, bytes));
            return true;
        }

        return false;
    }

    private static int BytesOf(in EncodedRun run, int phase) => 3 * ((run.Count - phase) / 4) + Math.Max(0, (run.Count - phase) % 4 - 1);

    private static bool IsTextGroup(ReadOnlySpan<char> text, in EncodedRun run, int index)
    {
        var values = run.IsFlat
            ? Quad(text[run.Start + index], text[run.Start + index + 1], text[run.Start + index + 2], text[run.Start + index + 3])
            : Quad(text[run.Position(index)], text[run.Position(index + 1)], text[run.Position(index + 2)], text[run.Position(index + 3)]);
        return ByteText.IsAsciiText(values >> 16) && ByteText.IsAsciiText((values >> 8) & 0xFF) && ByteText.IsAsciiText(values & 0xFF);
    }

    private static int Quad(char a, char b, char c, char d) => (Values[a] << 18) | (Values[b] << 12) | (Values[c] << 6) | Values[d];

    private static byte ByteAt(ReadOnlySpan<char> text, in EncodedRun run, int phase, int index)
    {
        // A byte lies over two characters: six and two bits, four and four, two and six.
        var first = phase + 4 * (index / 3) + index % 3;
        var pair = (Values[text[run.Position(first)]] << 6) | Values[text[run.Position(first + 1)]];
        return (byte)(pair >> (4 - 2 * (index % 3)));
    }

    private static int GroupStart(in EncodedRun run, int phase, int index) => run.Position(phase + 4 * (index / 3));

    private static int GroupEnd(in EncodedRun run, int phase, int index) => run.GroupEnd(phase + 4 * (index / 3) + 4);

    /// <summary>One past the last byte that is text.</summary>
    private static int Measure(ReadOnlySpan<char> text, in EncodedRun run, int phase, int start, int bytes)
    {
        var measured = new ByteText();
        var whole = start;
        for (var i = start; i < bytes && measured.Feed(ByteAt(text, run, phase, i), 0, 0); i++)
        {
            if (measured.IsWhole)
                whole = i + 1;
        }

        return whole;
    }

    private static void Write(FragmentWriter writer, ReadOnlySpan<char> text, in EncodedRun run, int phase, int start, int end)
    {
        var first = GroupStart(run, phase, start);
        writer.Begin(first, Base64);
        Separate(writer, first);
        var decoded = new ByteText(writer);
        Span<char> three = stackalloc char[3];
        for (var i = start; i < end;)
        {
            var (from, to) = (GroupStart(run, phase, i), GroupEnd(run, phase, i));
            if (i % 3 == 0 && i + 3 <= end && decoded.IsWhole)
            {
                for (var j = 0; j < 3; j++)
                    three[j] = (char)ByteAt(text, run, phase, i + j);
                if ((three[0] | three[1] | three[2]) < 0x80)
                {
                    writer.Append(three, from, to);
                    i += 3;
                    continue;
                }
            }

            decoded.Feed(ByteAt(text, run, phase, i), from, to);
            i++;
        }

        writer.End(GroupEnd(run, phase, end - 1));
    }

    /// <summary>What PowerShell's <c>-EncodedCommand</c> takes: UTF-16LE, with or without a byte order mark.</summary>
    private static bool ReadUtf16(FragmentWriter writer, ReadOnlySpan<char> text, in EncodedRun run)
    {
        var bytes = BytesOf(run, 0);
        if (bytes < 2 * MinWhole)
            return false;
        var hasMark = UnitAt(text, run, 0) == 0xFEFF;
        for (var i = hasMark ? 1 : 0; i < 4 && !hasMark; i++)
        {
            if (!ByteText.IsAsciiText(UnitAt(text, run, i)))
                return false;
        }

        var count = 0;
        while (2 * count + 1 < bytes && IsUtf16Text(UnitAt(text, run, count)))
            count++;
        if (count < MinWhole)
            return false;
        writer.Begin(run.Start, Base64);
        Separate(writer, run.Start);
        for (var i = hasMark ? 1 : 0; i < count; i++)
            writer.Append(UnitAt(text, run, i), GroupStart(run, 0, 2 * i), GroupEnd(run, 0, 2 * i + 1));
        writer.End(GroupEnd(run, 0, 2 * count - 1));
        return true;
    }

    private static char UnitAt(ReadOnlySpan<char> text, in EncodedRun run, int index) =>
        (char)(ByteAt(text, run, 0, 2 * index) | (ByteAt(text, run, 0, 2 * index + 1) << 8));

    private static bool IsUtf16Text(char unit) => unit < 0x80 ? ByteText.IsAsciiText(unit) : unit >= 0xA0 && Rune.IsValid(char.IsSurrogate(unit) ? 0x10000 : unit);

    private static void ReadHex(FragmentWriter writer, ReadOnlySpan<char> text, in EncodedRun run)
    {
        // Hexadecimal is not wrapped by programs that write it in one piece; a run per line is enough.
        var from = run.Start;
        while (HexDigits.NextRun(text[..run.End], from, MinHexRun, out var end) is >= 0 and var start)
        {
            // Hexadecimal of hexadecimal is text at either phase; the longer one is meant.
            var (even, odd) = (LongestHex(text, start, end), LongestHex(text, start + 1, end));
            if (even > 0 || odd > 0)
                WriteHex(writer, text, even >= odd ? start : start + 1, end);
            writer.Flush();
            from = end;
        }
    }

    private static int LongestHex(ReadOnlySpan<char> text, int start, int end)
    {
        var longest = 0;
        for (var stretch = (Start: start, End: start); TryNextHex(text, end, start, ref stretch);)
            longest = Math.Max(longest, stretch.End - stretch.Start);
        return longest;
    }

    private static void WriteHex(FragmentWriter writer, ReadOnlySpan<char> text, int start, int end)
    {
        for (var stretch = (Start: start, End: start); TryNextHex(text, end, start, ref stretch);)
        {
            writer.Begin(stretch.Start, Hex);
            Separate(writer, stretch.Start);
            var decoded = new ByteText(writer);
            for (var i = stretch.Start; i < stretch.End; i += 2)
                decoded.Feed(HexByte(text, i), i, i + 2);
            writer.End(stretch.End);
        }
    }

    /// <summary>The next stretch of text behind the last one.</summary>
    private static bool TryNextHex(ReadOnlySpan<char> text, int end, int first, ref (int Start, int End) stretch)
    {
        var at = stretch.End;
        while (at + 2 <= end)
        {
            var measured = new ByteText();
            var (stop, whole) = (at, at);
            while (stop + 2 <= end && measured.Feed(HexByte(text, stop), 0, 0))
            {
                stop += 2;
                if (measured.IsWhole)
                    whole = stop;
            }

            var isAll = at == first && whole + 1 >= end && whole - at >= MinHexRun - 2;
            if (whole - at >= 2 * MinStretch || isAll)
            {
                stretch = (at, whole);
                return true;
            }

            at = Math.Max(at + 2, stop);
        }

        return false;
    }

    private static byte HexByte(ReadOnlySpan<char> text, int at) => (byte)((HexDigit.Value(text[at]) << 4) | HexDigit.Value(text[at + 1]));

    /// <summary>A blank before decoded text that would otherwise hang on a word: the encoding itself was a boundary.</summary>
    private static void Separate(FragmentWriter writer, int start)
    {
        if (start > 0 && (char.IsLetterOrDigit(writer.Source[start - 1]) || writer.Source[start - 1] is '.' or '+' or '-' or '_' or '/'))
            writer.Append(' ', start, start + 1);
    }

    /// <summary>Bytes that are text, at one of the four phases of a run.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Stretch(int Phase, int Start, int End)
    {
        public int Length => End - Start;
    }

    private static byte[] CreateValues()
    {
        const string Standard = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        var values = new byte[128];
        for (var i = 0; i < Standard.Length; i++)
            values[Standard[i]] = (byte)i;
        values['-'] = 62;
        values['_'] = 63;
        return values;
    }
}
