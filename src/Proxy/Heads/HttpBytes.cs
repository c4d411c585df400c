using System.Buffers;

namespace Dlp.Proxy.Heads;

/// <summary>Byte sets of the grammar, as allow-lists.</summary>
internal static class HttpBytes
{
    /// <summary>tchar, RFC 9110 section 5.6.2.</summary>
    public static readonly SearchValues<byte> Token =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8);

    /// <summary>Field value: HTAB, SP, VCHAR and obs-text (RFC 9110 section 5.5). obs-text passes as it is, to be read as Latin-1.</summary>
    public static readonly SearchValues<byte> FieldValue =
        SearchValues.Create([(byte)'\t', .. Range(0x20, 0x7E), .. Range(0x80, 0xFF)]);

    /// <summary>Request target: VCHAR without <c>#</c> (never sent, RFC 9112 section 3.2) and backslash (read as a slash by some origins).</summary>
    public static readonly SearchValues<byte> Target =
        SearchValues.Create([.. Range(0x21, 0x7E).Where(b => b is not ((byte)'#' or (byte)'\\'))]);

    /// <summary>Registered names as they occur in DNS, plus underscore.</summary>
    public static readonly SearchValues<byte> RegName =
        SearchValues.Create("-._0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8);

    private static IEnumerable<byte> Range(int first, int last) => Enumerable.Range(first, last - first + 1).Select(i => (byte)i);
}
