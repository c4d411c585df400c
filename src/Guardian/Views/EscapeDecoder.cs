using System.Buffers;
using System.Text;

namespace Dlp.Guardian.Views;

/// <summary>
/// Escapes of single characters, in one pass so that a value may mix them: percent (RFC 3986 section 2.1, also doubled, also <c>%u0041</c>),
/// character references of HTML (HTML Living Standard section 13.5), and backslash escapes of JSON (RFC 8259), JavaScript, Python,
/// Java, C. Escapes of escapes (<c>%2541</c>, <c>&amp;amp;#65;</c>, <c>\\u0041</c>) are read in one go, at any depth.
/// </summary>
internal sealed class EscapeDecoder : IDecoder
{
    public const string Percent = "percent";
    public const string Html = "html";
    public const string Backslash = "escape";

    private static readonly SearchValues<char> Starts = SearchValues.Create("%&\\");

    public DecoderTraits Traits => DecoderTraits.Encoding;

    public void Decode(FragmentWriter writer)
    {
        var text = writer.Source;
        var at = 0;
        while (!writer.IsStopped && text[at..].IndexOfAny(Starts) is >= 0 and var offset)
        {
            at += offset;
            at = text[at] switch
            {
                '&' => ReadReference(writer, text, at),
                '%' => ReadPercent(writer, text, at),
                _ => ReadBackslash(writer, text, at),
            };
        }
    }

    private static int ReadReference(FragmentWriter writer, ReadOnlySpan<char> text, int at)
    {
        if (!CharacterReference.TryRead(text, at, out var rune, out var end))
            return at + 1;
        Write(writer, Html, rune, at, end);
        return end;
    }

    private static int ReadPercent(FragmentWriter writer, ReadOnlySpan<char> text, int at)
    {
        if (at + 1 < text.Length && text[at + 1] == 'u' && HexDigit.Are(text, at + 2, 4))
        {
            WriteUnit(writer, Percent, (char)HexDigit.Read(text, at + 2, 4), at, at + 6);
            return at + 6;
        }

        return BackslashEscape.TryPercentByte(text, at, out _, out _) ? ReadBytes(writer, Percent, text, at) : at + 1;
    }

    private static int ReadBackslash(FragmentWriter writer, ReadOnlySpan<char> text, int at)
    {
        var kind = BackslashEscape.Read(text, at, out var value, out var end);
        switch (kind)
        {
            case BackslashEscape.Kind.Byte:
                return ReadBytes(writer, Backslash, text, at);
            case BackslashEscape.Kind.Unit:
                WriteUnit(writer, Backslash, (char)value, at, end);
                return end;
            case BackslashEscape.Kind.CodePoint when Rune.IsValid(value):
                Write(writer, Backslash, new Rune(value), at, end);
                return end;
            default:
                return Math.Max(at + 1, end);
        }
    }

    /// <summary>Up to four escaped bytes are one character of UTF-8; what is not is read as Latin-1.</summary>
    private static int ReadBytes(FragmentWriter writer, string name, ReadOnlySpan<char> text, int at)
    {
        Span<byte> bytes = stackalloc byte[4];
        Span<int> ends = stackalloc int[4];
        var count = 0;
        for (var next = at; count < 4 && TryByte(text, next, out bytes[count], out ends[count]); count++)
            next = ends[count];
        var isUtf8 = Rune.DecodeFromUtf8(bytes[..count], out var rune, out var used) == OperationStatus.Done;
        // %DB_PASSWORD% is a variable, not a byte that no UTF-8 starts with.
        if (!isUtf8 && bytes[0] >= 0x80)
            return at + 1;
        var end = isUtf8 ? ends[used - 1] : ends[0];
        Write(writer, name, isUtf8 ? rune : new Rune(bytes[0]), at, end);
        return end;
    }

    private static bool TryByte(ReadOnlySpan<char> text, int at, out byte value, out int end)
    {
        if (BackslashEscape.TryPercentByte(text, at, out value, out end))
            return true;
        if (at < text.Length && text[at] == '\\' && BackslashEscape.Read(text, at, out var b, out end) == BackslashEscape.Kind.Byte)
        {
            value = (byte)b;
            return true;
        }

        return false;
    }

    private static void Write(FragmentWriter writer, string name, Rune rune, int start, int end)
    {
        Span<char> units = stackalloc char[2];
        writer.Begin(start, name);
        writer.Append(units[..rune.EncodeToUtf16(units)], start, end);
        writer.End(end, IsRelevant(writer, rune.Value, start, end));
    }

    private static void WriteUnit(FragmentWriter writer, string name, char unit, int start, int end)
    {
        writer.Begin(start, name);
        writer.Append(unit, start, end);
        writer.End(end, IsRelevant(writer, unit, start, end));
    }

    /// <summary>
    /// Whether a value could be hidden by writing this character so. Quotes, blanks and line ends are what ordinary escaped text is full of,
    /// and detectors read over them; they matter between digits only.
    /// </summary>
    private static bool IsRelevant(FragmentWriter writer, int value, int start, int end)
    {
        if (!writer.IsNew(start, end))
            return false;
        if (value >= 0xA1 || (value < 0x80 && char.IsAsciiLetterOrDigit((char)value)) || value is '@' or '.' or '_' or '-' or '+' or ':' or '/' or '=')
            return true;
        var text = writer.Source;
        return start > 0 && char.IsAsciiDigit(text[start - 1]) && end < text.Length && (char.IsAsciiDigit(text[end]) || Starts.Contains(text[end]));
    }
}
