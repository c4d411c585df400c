using System.Buffers;
using System.Text;

namespace Dlp.Guardian.Views;

/// <summary>
/// Quoted-printable (RFC 2045 section 6.7): <c>=41</c> and soft line breaks. An equals sign with two digits is common elsewhere
/// (<c>?id=41</c>), so two escapes must follow each other, or one must stand for the at sign inside a word.
/// </summary>
internal sealed class QuotedPrintableDecoder : IDecoder
{
    private const string Name = "quoted-printable";

    public DecoderTraits Traits => DecoderTraits.Encoding;

    public void Decode(FragmentWriter writer)
    {
        var text = writer.Source;
        var at = 0;
        Span<byte> bytes = stackalloc byte[4];
        Span<char> units = stackalloc char[2];
        while (!writer.IsStopped && text[at..].IndexOf('=') is >= 0 and var offset)
        {
            at += offset;
            if (SoftBreakEnd(text, at) is > 0 and var line)
            {
                writer.Begin(at, Name);
                writer.End(line, false);
                at = line;
                continue;
            }

            var count = 0;
            var end = at;
            while (count < 4 && IsEscape(text, end))
            {
                bytes[count++] = (byte)HexDigit.Read(text, end + 1, 2);
                end += 3;
            }

            if (count == 0)
            {
                at++;
                continue;
            }

            var isUtf8 = Rune.DecodeFromUtf8(bytes[..count], out var rune, out var used) == OperationStatus.Done;
            end = at + 3 * (isUtf8 ? used : 1);
            rune = isUtf8 ? rune : new Rune(bytes[0]);
            writer.Begin(at, Name);
            writer.Append(units[..rune.EncodeToUtf16(units)], at, end);
            writer.End(end, IsRelevant(writer, text, rune, at, end));
            at = end;
        }
    }

    private static bool IsRelevant(FragmentWriter writer, ReadOnlySpan<char> text, Rune rune, int start, int end)
    {
        if (!writer.IsNew(start, end) || (rune.Value < 0x80 ? !ByteText.IsAsciiText(rune.Value) : rune.Value < 0xA0))
            return false;
        if (IsEscape(text, end) || SoftBreakEnd(text, end) > 0 || end - start > 3)
            return true;
        return rune.Value == '@' && start > 0 && end < text.Length && char.IsAsciiLetterOrDigit(text[start - 1]) && char.IsAsciiLetterOrDigit(text[end]);
    }

    private static bool IsEscape(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] == '=' && HexDigit.Are(text, at + 1, 2);

    private static int SoftBreakEnd(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] == '='
        ? text[(at + 1)..] switch { ['\n', ..] => at + 2, ['\r', '\n', ..] => at + 3, _ => -1 }
        : -1;
}
