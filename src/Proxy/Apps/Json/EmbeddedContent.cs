using System.Buffers;
using System.Buffers.Text;
using Dlp.Proxy.Bodies;

namespace Dlp.Proxy.Apps.Json;

/// <summary>Base64 and data URLs (RFC 2397) inside JSON strings.</summary>
internal static class EmbeddedContent
{
    private const int ShortestOpaque = 24;

    private static readonly SearchValues<char> Base64Characters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_=\r\n");

    private static readonly SearchValues<char> TokenCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_=.~|");

    /// <summary>What the string holds, or null when it is neither base64 nor a base64 data URL: then it is text itself.</summary>
    public static ContentKind? Read(string text)
    {
        var payload = text.AsSpan();
        if (payload.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            var comma = payload.IndexOf(',');
            if (comma < 0 || !payload[..comma].TrimEnd().EndsWith(";base64", StringComparison.OrdinalIgnoreCase))
                return null; // percent-encoded data is readable as it is
            payload = payload[(comma + 1)..];
        }

        return Decode(payload) is { } bytes ? ContentSniffer.Sniff(bytes) : null;
    }

    /// <summary>Whether a string looks like ciphertext or a signature: letters of base64 (with the separators tokens use) that do not decode to text.</summary>
    public static bool LooksOpaque(string text)
    {
        if (text.Length < ShortestOpaque || text.AsSpan().ContainsAnyExcept(TokenCharacters))
            return false;
        return Decode(text) is not { } bytes || !ContentSniffer.IsUtf8Text(bytes);
    }

    private static byte[]? Decode(ReadOnlySpan<char> payload)
    {
        if (payload.IsEmpty || payload.ContainsAnyExcept(Base64Characters))
            return null;
        var units = new char[payload.Length + 3];
        var length = 0;
        foreach (var unit in payload)
            if (unit is not ('\r' or '\n' or '='))
                units[length++] = unit switch { '+' => '-', '/' => '_', _ => unit };
        if (length % 4 == 1)
            return null;
        var bytes = new byte[Base64Url.GetMaxDecodedLength(length)];
        return Base64Url.DecodeFromChars(units.AsSpan(0, length), bytes, out _, out var written) == OperationStatus.Done ? bytes[..written] : null;
    }
}
