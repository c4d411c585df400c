using System.Globalization;
using System.Text;

namespace Dlp.Guardian.Tests.Views;

/// <summary>Ways to wrap a value, with the way back to check spans. Written from the standards, apart from the decoders.</summary>
internal sealed record Wrap(string Name, Func<string, string> Encode)
{
    /// <summary>Encodings of any text.</summary>
    public static IReadOnlyList<Wrap> Encodings { get; } =
    [
        new("base64", text => Convert.ToBase64String(Encoding.UTF8.GetBytes(text))),
        new("base64url", text => Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).TrimEnd('=').Replace('+', '-').Replace('/', '_')),
        new("base64 in lines of 64", text => InLines(Convert.ToBase64String(Encoding.UTF8.GetBytes(text)), 64, "\n")),
        new("base64 in lines of 76", text => InLines(Convert.ToBase64String(Encoding.UTF8.GetBytes(text)), 76, "\r\n")),
        new("base64 of UTF-16LE", text => Convert.ToBase64String(Encoding.Unicode.GetBytes(text))),
        new("hex", text => Convert.ToHexStringLower(Encoding.UTF8.GetBytes(text))),
        new("HEX", text => Convert.ToHexString(Encoding.UTF8.GetBytes(text))),
        new("spaced hex", text => Bytes(text, " ", "{0:x2}")),
        new("hex with colons", text => Bytes(text, ":", "{0:X2}")),
        new("0x hex", text => Bytes(text, ", ", "0x{0:x2}")),
        new("percent", text => Bytes(text, "", "%{0:X2}")),
        new("double percent", text => Bytes(text, "", "%25{0:x2}")),
        new("html decimal", text => Runes(text, "&#{0};")),
        new("html hex", text => Runes(text, "&#x{0:x};")),
        new("json", text => string.Concat(text.Select(c => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")))),
        new("json twice", text => string.Concat(text.Select(c => string.Create(CultureInfo.InvariantCulture, $"\\\\u{(int)c:X4}")))),
        new("javascript", text => Runes(text, "\\u{{{0:x}}}")),
        new("python", text => Runes(text, "\\U{0:x8}")),
        new("bytes", text => Bytes(text, "", "\\x{0:x2}")),
        new("octal", text => string.Concat(Encoding.UTF8.GetBytes(text).Select(b => "\\" + Convert.ToString(b, 8).PadLeft(3, '0')))),
        new("quoted-printable", text => Bytes(text, "", "={0:X2}")),
    ];

    public override string ToString() => Name;

    public static string InLines(string text, int length, string end) => string.Join(end, text.Chunk(length).Select(line => new string(line)));

    private static string Bytes(string text, string separator, string format) =>
        string.Join(separator, Encoding.UTF8.GetBytes(text).Select(b => string.Format(CultureInfo.InvariantCulture, format, b)));

    private static string Runes(string text, string format) =>
        string.Concat(text.EnumerateRunes().Select(rune => string.Format(CultureInfo.InvariantCulture, format, rune.Value)));
}
