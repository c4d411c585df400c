using System.Text;

namespace Dlp.Audit.Tests;

/// <summary>
/// Values that break logs, made by rule rather than collected: every control and format character, line ends of every kind, terminal escapes,
/// quotes and separators of the usual formats, wrong UTF-16, long ones.
/// </summary>
internal static class NaughtyStrings
{
    internal static IReadOnlyList<string> All { get; } = [.. Make().Distinct()];

    private static IEnumerable<string> Make()
    {
        foreach (var code in Enumerable.Range(0, 0x100).Concat(Enumerable.Range(0x200B, 5)).Concat(Enumerable.Range(0x2028, 8))
            .Concat(Enumerable.Range(0x2060, 16)).Concat(Enumerable.Range(0xFE00, 16)).Concat([0xAD, 0x34F, 0x61C, 0x115F, 0x1680, 0x180E, 0x2000, 0x3000, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFA, 0xFFFB, 0xFFFC, 0xFFFD, 0xFFFE, 0xFFFF, 0xE000])
            .Concat([0x1D173, 0x1F600, 0x1FFFE, 0xE0001, 0xE0041, 0xE0100, 0xF0000, 0x10FFFF]))
        {
            var character = char.ConvertFromUtf32(code);
            yield return character;
            yield return $"a{character}b";
        }

        foreach (var surrogate in new[] { "\uD800", "\uDC00", "\uDBFF", "\uDFFF", "\uDC00\uD800", "a\uD83D" })
        {
            yield return surrogate;
            yield return $"x{surrogate}y";
        }

        string[] separators = ["\r", "\n", "\r\n", "\n\r", "\v", "\f", "\u0085", "\u2028", "\u2029", "\0"];
        string[] forged =
        [
            "2026-11-21T08:00:00.000Z 99 exchange allow root ChatGPT - - -",
            "{\"seq\":99,\"action\":\"allow\"}",
            "CEF:0|dlp|dlp|1|1|x|1|act=allowed",
            "<165>1 2026-11-21T08:00:00Z h a - - - x",
            "\"}\n{\"seq\":1}",
        ];
        foreach (var separator in separators)
        {
            foreach (var line in forged)
            {
                yield return separator + line;
                yield return "alice" + separator + line + separator;
            }
        }

        foreach (var quoting in new[] { "\"", "\\", "\\\"", "\"\"", "'", "`", "\\n", "\\u000a", "\\u{202E}", "|", "=", "]", "a=b c=d", "a|b\\|c", ",", ":", " ", "  ", "- ", " -", "-", "--", "\" allow \"", "a\" b", "=cmd|' /C calc'!A0", "+1", "@x", "-1", "%00", "%0a", "&lt;", "<script>alert(1)</script>", "${jndi:ldap://x}", "{{7*7}}", "'; DROP TABLE records;--", "../../etc/passwd", "null", "true", "NaN", "1e999", "" })
        {
            yield return quoting;
            yield return quoting + quoting;
            yield return $"a {quoting} b";
        }

        foreach (var escape in new[] { "[2J", "[31m", "]0;title\a", "]8;;http://x\u001b\\", "[?1049h", "c", "[1;1H", "P$q\u001b\\" })
        {
            yield return "\u001b" + escape;
            yield return "\u009b" + escape;
        }

        yield return "\u202Eevil\u202C";
        yield return "\u2066a\u2069";
        yield return "Müller 日本語 Ελλάδα עברית العربية हिन्दी ไทย";
        yield return "e\u0301";
        yield return new string('x', 70_000);
        yield return string.Concat(Enumerable.Repeat("\U0001F600", 40_000));
        yield return new string('\n', 5000);
        yield return new StringBuilder().Insert(0, "\u0301", 500).ToString();
    }
}
