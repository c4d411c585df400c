namespace Dlp.Guardian.Views;

/// <summary>Bytes in hexadecimal with something between: <c>41 42</c>, <c>41:42</c>, <c>0x41, 0x42</c>, groups of two or four bytes, over lines.</summary>
internal sealed class SpacedHexDecoder : IDecoder
{
    private const string Name = "hex";

    private const int MinBytes = 10;

    /// <summary>Ten bytes in five groups; less is a date with a time.</summary>
    private const int MinRun = 2 * MinBytes + 4;

    private const int MaxGap = 12;
    private const int UuidLength = 36;

    private static readonly AsciiSet Alphabet = new("0123456789ABCDEFabcdefxX ,:;-\r\n\t");

    public DecoderTraits Traits => DecoderTraits.Encoding;

    public void Decode(FragmentWriter writer)
    {
        var text = writer.Source;
        var at = 0;
        while (!writer.IsStopped && Alphabet.NextRun(text, at, MinRun, out var end) is >= 0 and var start)
        {
            at = end;
            if (IsUuidAt(text[..end], start, out var uuidEnd))
            {
                // The commonest identifier, and all of it is in the alphabet.
                at = uuidEnd;
                continue;
            }

            if (HasEqualGroups(text[start..end]) && writer.IsNew(start, end, within: 1))
                ReadRun(writer, text[..end], start);
        }
    }

    private static bool IsUuidAt(ReadOnlySpan<char> text, int start, out int end)
    {
        while (start < text.Length && !char.IsAsciiHexDigit(text[start]))
            start++;
        end = start + UuidLength;
        return end <= text.Length && text[start + 8] == '-' && text[start + 13] == '-' && text[start + 18] == '-' && text[start + 23] == '-'
            && HexDigit.Are(text, start + 24, 12);
    }

    /// <summary>Whether enough groups of one length follow each other: dates, times and identifiers are in the alphabet, too.</summary>
    private static bool HasEqualGroups(ReadOnlySpan<char> run)
    {
        var (length, previous, digits) = (0, 0, 0);
        for (var i = 0; i <= run.Length; i++)
        {
            var c = i < run.Length ? run[i] : ' ';
            if (char.IsAsciiHexDigit(c))
            {
                length++;
                continue;
            }

            // The zero of 0x is no group.
            if (length > 0 && c is not ('x' or 'X'))
            {
                digits = length == previous ? digits + length : length;
                if (digits >= 2 * MinBytes - length && digits > length)
                    return true;
                previous = length;
            }

            length = 0;
        }

        return false;
    }

    private static void ReadRun(FragmentWriter writer, ReadOnlySpan<char> text, int start)
    {
        var at = start;
        while (at < text.Length)
        {
            // The letters of a word before the run are in its alphabet too: "data 41 42".
            if (!char.IsAsciiHexDigit(text[at]) || (at > 0 && char.IsAsciiLetterOrDigit(text[at - 1])))
            {
                at++;
                continue;
            }

            at = ReadSequence(writer, text, at);
        }
    }

    /// <summary>Reads bytes as long as they follow each other; returns where to go on.</summary>
    private static int ReadSequence(FragmentWriter writer, ReadOnlySpan<char> text, int start)
    {
        var measured = new ByteText();
        var cursor = new Cursor(start);
        var (bytes, wholeBytes) = (0, 0);
        while (cursor.Next(text, out var value))
        {
            if (!measured.Feed(value, 0, 0))
                break;
            bytes++;
            if (measured.IsWhole)
                wholeBytes = bytes;
        }

        if (cursor.HasGaps && wholeBytes >= MinBytes)
        {
            writer.Begin(start, Name);
            var decoded = new ByteText(writer);
            var again = new Cursor(start);
            for (var i = 0; i < wholeBytes && again.Next(text, out var value); i++)
                decoded.Feed(value, again.ByteStart, again.ByteStart + 2);
            writer.End(again.ByteStart + 2);
        }

        return Math.Max(start + 1, cursor.End);
    }

    /// <summary>Walks from byte to byte. A group has one, two, four or eight bytes, all but the last as many.</summary>
    private ref struct Cursor(int start)
    {
        private int _groupEnd;
        private int _groupLength;
        private bool _isLast;

        public int ByteStart { get; private set; }

        public int End { get; private set; } = start;

        public bool HasGaps { get; private set; }

        public bool Next(ReadOnlySpan<char> text, out byte value)
        {
            value = 0;
            if (End >= _groupEnd && !EnterGroup(text))
                return false;
            ByteStart = End;
            value = (byte)HexDigit.Read(text, End, 2);
            End += 2;
            return true;
        }

        private bool EnterGroup(ReadOnlySpan<char> text)
        {
            var at = End;
            if (_groupEnd > 0)
            {
                while (at < text.Length && at - End <= MaxGap && text[at] is ' ' or ',' or ':' or ';' or '-' or '\r' or '\n' or '\t')
                    at++;
                if (at == End)
                    return false;
            }

            if (at + 2 < text.Length && text[at] == '0' && text[at + 1] is 'x' or 'X')
                at += 2;
            var stop = at;
            while (stop < text.Length && stop - at <= 16 && char.IsAsciiHexDigit(text[stop]))
                stop++;
            if (stop - at is not (2 or 4 or 8 or 16) || (_groupEnd > 0 && stop - at > _groupLength) || _isLast)
                return false;
            _isLast = _groupEnd > 0 && stop - at < _groupLength;
            _groupLength = stop - at;
            HasGaps |= _groupEnd > 0;
            (End, _groupEnd) = (at, stop);
            return true;
        }
    }
}
