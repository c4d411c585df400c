using System.Text;
using Dlp.Guardian.Detection;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Whether Base64 holds what the "encoded" field of Elasticsearch's Create API key response does: id, colon, secret.</summary>
internal static class ElasticKeyCheck
{
    private const int IdLength = 20;
    private const int SecretLength = 22;

    /// <summary>20 and 22 characters of Base64url with a colon between them.</summary>
    public static bool Fits(ReadOnlySpan<char> token)
    {
        Span<byte> bytes = stackalloc byte[48];
        if (!Convert.TryFromBase64Chars(token, bytes, out var length) || length != IdLength + 1 + SecretLength)
            return false;
        Span<char> decoded = stackalloc char[length];
        Encoding.Latin1.GetChars(bytes[..length], decoded);
        var fits = decoded[IdLength] == ':' && !decoded[..IdLength].ContainsAnyExcept(TokenScan.Base64Url) && !decoded[(IdLength + 1)..].ContainsAnyExcept(TokenScan.Base64Url);
        bytes.Clear();
        decoded.Clear();
        return fits;
    }
}
