using System.Text;
using System.Text.Unicode;

namespace Dlp.Proxy.Bodies;

/// <summary>Decides whether a body is UTF-8 text that origin and inspection are bound to read alike.</summary>
internal static class BodyText
{
    /// <summary>
    /// Accepts UTF-8 (with or without a byte order mark) under no label or a label that means UTF-8 or ASCII. Everything else (UTF-16 or 32 by mark,
    /// UTF-7 or ISO-2022, which spell letters in other ASCII, a legacy label over non-ASCII bytes, invalid UTF-8) is refused with a reason: two readers could see two texts.
    /// </summary>
    /// <param name="body">Decoded body.</param>
    /// <param name="contentType">Content-Type header value.</param>
    /// <param name="markBytes">Bytes of the byte order mark to skip: 0 or 3.</param>
    public static string Problem(ReadOnlySpan<byte> body, string contentType, out int markBytes)
    {
        markBytes = body.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        if (body.Length >= 2 && ((body[0] == 0xFF && body[1] == 0xFE) || (body[0] == 0xFE && body[1] == 0xFF)))
            return "charset:utf-16";
        if (body.Length >= 4 && body[0] == 0 && body[1] == 0 && body[2] == 0xFE && body[3] == 0xFF)
            return "charset:utf-32";
        if (MediaType.CountParameter(contentType, "charset") > 1 || !IsHarmlessLabel(MediaType.Parameter(contentType, "charset"), body))
            return "charset:label";
        return Utf8.IsValid(body) ? "" : "charset:invalid utf-8";
    }

    private static bool IsHarmlessLabel(string? label, ReadOnlySpan<byte> body) => label?.ToLowerInvariant() switch
    {
        null or "" or "utf-8" or "utf8" or "us-ascii" or "ascii" => true,
        "iso-8859-1" or "latin1" or "windows-1252" or "shift_jis" or "windows-31j" or "euc-jp" or "gbk" or "gb18030" or "big5" or "euc-kr" => Ascii.IsValid(body),
        _ => false,
    };
}
