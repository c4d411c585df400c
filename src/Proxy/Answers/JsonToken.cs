using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;
using Dlp.Proxy.Masking;

namespace Dlp.Proxy.Answers;

/// <summary>
/// Reads and writes the inside of JSON string tokens. Unlike the framework's reader it accepts half a surrogate pair,
/// which services send when an emoji is split between two deltas.
/// </summary>
internal static class JsonToken
{
    /// <summary>Decodes the bytes between the quotation marks.</summary>
    /// <param name="raw">Valid JSON string content.</param>
    /// <param name="text">At least as long as <paramref name="raw"/>.</param>
    /// <param name="length">UTF-16 units written.</param>
    /// <returns>False when the bytes are not UTF-8 or not JSON.</returns>
    public static bool TryDecode(ReadOnlySpan<byte> raw, Span<char> text, out int length)
    {
        length = 0;
        while (true)
        {
            var escape = raw.IndexOf((byte)'\\');
            var plain = escape < 0 ? raw : raw[..escape];
            if (Utf8.ToUtf16(plain, text[length..], out _, out var written, replaceInvalidSequences: false) != OperationStatus.Done)
                return false;
            length += written;
            if (escape < 0)
                return true;
            raw = raw[(escape + 1)..];
            if (raw.IsEmpty)
                return false;
            var size = 1;
            switch (raw[0])
            {
                case (byte)'n':
                    text[length++] = '\n';
                    break;
                case (byte)'r':
                    text[length++] = '\r';
                    break;
                case (byte)'t':
                    text[length++] = '\t';
                    break;
                case (byte)'b':
                    text[length++] = '\b';
                    break;
                case (byte)'f':
                    text[length++] = '\f';
                    break;
                case (byte)'u':
                    if (raw.Length < 5 || !Utf8Parser.TryParse(raw.Slice(1, 4), out ushort unit, out var used, 'x') || used != 4)
                        return false;
                    text[length++] = (char)unit;
                    size = 5;
                    break;
                default:
                    text[length++] = (char)raw[0];
                    break;
            }
            raw = raw[size..];
        }
    }

    /// <summary>Writes a whole token, quotation marks included.</summary>
    public static void Write(string text, IBufferWriter<byte> output)
    {
        var escaped = new StringBuilder(text.Length + 16).Append('"');
        TextEscapes.AppendJson(escaped, text);
        escaped.Append('"');
        // As one string: the builder's chunks may end inside a surrogate pair.
        Encoding.UTF8.GetBytes(escaped.ToString(), output);
    }
}
