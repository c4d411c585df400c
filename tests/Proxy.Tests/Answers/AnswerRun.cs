using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Dlp.Proxy.Answers;
using Dlp.Proxy.Apps;
using Dlp.Proxy.Masking;

namespace Dlp.Proxy.Tests.Answers;

/// <summary>Runs a rewriter over bytes cut anywhere, and reads JSON as a client does.</summary>
internal static class AnswerRun
{
    public static AnswerShape Shape(string contentType, string path = "/v1/chat/completions", int status = 200) =>
        new(new RequestShape("POST", "api.example", path, "", "application/json", "*/*"), status, contentType);

    public static string Text(string adapter, string contentType, ConversationVault vault, string input, Random? random = null, string path = "/v1/x") =>
        Encoding.UTF8.GetString(Bytes(AnswerRewriters.Create(adapter, Shape(contentType, path), vault)!, Encoding.UTF8.GetBytes(input), random));

    public static byte[] Bytes(IAnswerRewriter rewriter, byte[] input, Random? random = null)
    {
        var output = new ArrayBufferWriter<byte>();
        using (rewriter)
        {
            for (var at = 0; at < input.Length;)
            {
                var size = random is null ? input.Length : random.Next(4) == 0 ? random.Next(1, 200) : random.Next(1, 12);
                var end = Math.Min(input.Length, at + size);
                // A copy: the rewriter must not keep the caller's memory.
                var piece = input[at..end];
                rewriter.Write(piece, output);
                Array.Clear(piece);
                at = end;
            }
            rewriter.Complete(output);
        }
        return output.WrittenSpan.ToArray();
    }

    /// <summary>A JSON string token; half a surrogate pair must be escaped, other characters are at random.</summary>
    public static string Quote(string text, Random random)
    {
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair && random.Next(3) > 0)
                quoted.Append(c).Append(text[++i]);
            else if (char.IsSurrogate(c) || c < ' ' || (c > 126 && random.Next(4) == 0))
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else
                quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }

    /// <summary>A string as a client decodes it, surrogate halves included.</summary>
    public static string String(JsonElement token)
    {
        var raw = token.GetRawText();
        var text = new StringBuilder();
        for (var i = 1; i < raw.Length - 1; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }
            i++;
            if (raw[i] == 'u')
            {
                text.Append((char)int.Parse(raw.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
            {
                text.Append(raw[i] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', var c => c });
            }
        }
        return text.ToString();
    }
}
