using System.Text;
using System.Text.Unicode;

namespace Dlp.Proxy.Bodies;

/// <summary>Tells text from binary by the bytes themselves: labels lie, by mistake or on purpose.</summary>
internal static class ContentSniffer
{
    private static readonly (byte[] Magic, int Offset, string Name)[] Signatures =
    [
        ("%PDF-"u8.ToArray(), 0, "pdf"),
        ([0x50, 0x4B, 0x03, 0x04], 0, "zip"),
        ([0x50, 0x4B, 0x05, 0x06], 0, "zip"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], 0, "ole"),
        ([0x89, 0x50, 0x4E, 0x47], 0, "image"),
        ([0xFF, 0xD8, 0xFF], 0, "image"),
        ("GIF8"u8.ToArray(), 0, "image"),
        ("WEBP"u8.ToArray(), 8, "image"),
        ("BM"u8.ToArray(), 0, "image"),
        ("II*\0"u8.ToArray(), 0, "image"),
        ("MM\0*"u8.ToArray(), 0, "image"),
        ("ftyp"u8.ToArray(), 4, "media"),
        ("WAVE"u8.ToArray(), 8, "audio"),
        ("ID3"u8.ToArray(), 0, "audio"),
        ("OggS"u8.ToArray(), 0, "audio"),
        ("fLaC"u8.ToArray(), 0, "audio"),
        ([0xFF, 0xFB], 0, "audio"),
        ([0x1A, 0x45, 0xDF, 0xA3], 0, "media"),
        ([0x1F, 0x8B], 0, "gzip"),
        ([0x28, 0xB5, 0x2F, 0xFD], 0, "zstd"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], 0, "7z"),
        ("SQLite format 3\0"u8.ToArray(), 0, "sqlite"),
        ("PAR1"u8.ToArray(), 0, "parquet"),
    ];

    // Tried in this order when bytes are neither UTF-8 nor a known binary: Japanese office files come in the first two.
    private static readonly int[] LegacyCodePages = [932, 51932, 54936];

    static ContentSniffer() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>What the bytes are.</summary>
    public static ContentKind Sniff(ReadOnlySpan<byte> bytes)
    {
        if (IsUtf8Text(bytes))
            return new(Encoding.UTF8.GetString(bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes), "");
        if (Utf16(bytes) is { } wide)
            return new(wide, "");
        foreach (var (magic, offset, name) in Signatures)
            if (bytes.Length >= offset + magic.Length && bytes[offset..].StartsWith(magic))
                return new(null, name);
        if (HasBinaryControls(bytes))
            return new(null, "binary");
        foreach (var codePage in LegacyCodePages)
            if (Strict(Encoding.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback), bytes) is { } text)
                return new(text, "");
        return new(Encoding.Latin1.GetString(bytes), ""); // no control bytes: Windows-1252 and its kin, ASCII parts read alike
    }

    /// <summary>Valid UTF-8 without the control bytes of binary formats.</summary>
    public static bool IsUtf8Text(ReadOnlySpan<byte> bytes) => Utf8.IsValid(bytes) && !HasBinaryControls(bytes);

    /// <summary>With a byte order mark, or so regular that it cannot be anything else.</summary>
    private static string? Utf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
            return null;
        var bigEndian = bytes[0] == 0xFE && bytes[1] == 0xFF;
        var littleEndian = bytes[0] == 0xFF && bytes[1] == 0xFE;
        if (!bigEndian && !littleEndian)
        {
            var (even, odd) = (0, 0);
            for (var i = 0; i < Math.Min(bytes.Length, 4096); i++)
                _ = bytes[i] != 0 ? 0 : i % 2 == 0 ? even++ : odd++;
            var sample = Math.Min(bytes.Length, 4096) / 2;
            bigEndian = even > sample * 0.7 && odd == 0;
            littleEndian = odd > sample * 0.7 && even == 0;
        }

        if (!bigEndian && !littleEndian)
            return null;
        var text = Strict(new UnicodeEncoding(bigEndian, byteOrderMark: true, throwOnInvalidBytes: true), bytes);
        return text is null || text.AsSpan().IndexOfAnyInRange('\0', '\u0008') >= 0 ? null : text.TrimStart('\uFEFF');
    }

    private static string? Strict(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null; // the expected way to learn that it is another encoding
        }
    }

    /// <summary>Control bytes that no text file holds: below space except tab, line breaks, form feed and escape.</summary>
    private static bool HasBinaryControls(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
            if (value < 0x20 && value is not (0x09 or 0x0A or 0x0B or 0x0C or 0x0D or 0x1B))
                return true;
        return false;
    }
}
