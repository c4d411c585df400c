using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dlp.Audit.Documents;

/// <summary>
/// JSON that stays on its line and shows what it says: control characters, line and paragraph separators, bidirectional and other invisible
/// formatting, private and unassigned code points are written as <c>\uXXXX</c> (RFC 8259 section 7). Letters of all scripts stay readable.
/// </summary>
internal static class SafeJson
{
    /// <summary>The encoder leaves quotes of HTML alone; what it lets through too freely, <see cref="Finish"/> escapes.</summary>
    internal static JsonWriterOptions WriterOptions { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Escapes what must not stand raw in a finished JSON text; code points above ASCII occur only inside strings, where escapes are equal.</summary>
    internal static byte[] Finish(ReadOnlySpan<byte> json)
    {
        if (!json.ContainsAnyExceptInRange((byte)0x20, (byte)0x7E))
        {
            return json.ToArray();
        }

        var result = new ArrayBufferWriter<byte>(json.Length + 64);
        while (!json.IsEmpty)
        {
            _ = Rune.DecodeFromUtf8(json, out var rune, out var length);
            if (IsVisible(rune))
            {
                result.Write(json[..length]);
            }
            else
            {
                Escape(rune, result);
            }

            json = json[length..];
        }

        return result.WrittenSpan.ToArray();
    }

    /// <summary>Whether a code point shows itself as what it is, without changing what stands around it.</summary>
    internal static bool IsVisible(Rune rune)
    {
        if (rune.Value is >= 0x20 and < 0x7F)
        {
            return true;
        }

        // Fillers, variation selectors and blanks count as letters, marks or symbols, yet show nothing.
        if (rune.Value is 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x034F or 0x17B4 or 0x17B5 or 0x2800 or 0xFFFC
            or (>= 0xFE00 and <= 0xFE0F) or (>= 0x180B and <= 0x180F) or (>= 0xE0000 and <= 0xE0FFF))
        {
            return false;
        }

        return Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);
    }

    private static void Escape(Rune rune, ArrayBufferWriter<byte> output)
    {
        Span<char> units = stackalloc char[2];
        var count = rune.EncodeToUtf16(units);
        foreach (var unit in units[..count])
        {
            var span = output.GetSpan(6);
            "\\u"u8.CopyTo(span);
            _ = ((ushort)unit).TryFormat(span[2..], out _, "x4", CultureInfo.InvariantCulture);
            output.Advance(6);
        }
    }
}
