using System.Collections.Frozen;
using System.Text;

namespace Dlp.Guardian.Views;

/// <summary>Character references of HTML: decimal, hexadecimal, and the names of ASCII characters and blanks. <c>&amp;amp;</c> in front of one is read with it.</summary>
internal static class CharacterReference
{
    private const int MaxName = 8;
    private const string Ampersand = "amp;";

    private static readonly FrozenDictionary<string, int> Names = (
        "amp=38 lt=60 gt=62 quot=34 apos=39 nbsp=32 ensp=32 emsp=32 thinsp=32 Tab=9 NewLine=10 excl=33 num=35 dollar=36 percnt=37 lpar=40 rpar=41 "
        + "ast=42 midast=42 plus=43 comma=44 period=46 sol=47 colon=58 semi=59 equals=61 quest=63 commat=64 lsqb=91 lbrack=91 bsol=92 rsqb=93 rbrack=93 "
        + "Hat=94 lowbar=95 UnderBar=95 grave=96 lcub=123 lbrace=123 verbar=124 vert=124 rcub=125 rbrace=125 hyphen=45 dash=45 ndash=45 mdash=45 minus=45 "
        + "shy=173 zwnj=8204 zwj=8205 middot=183 bull=8226")
        .Split(' ')
        .ToFrozenDictionary(entry => entry[..entry.IndexOf('=')], entry => int.Parse(entry.AsSpan(entry.IndexOf('=') + 1)), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> NamesBySpan = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads the reference at an ampersand.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out Rune rune, out int end)
    {
        var body = at + 1;
        while (text[body..].StartsWith(Ampersand) && IsReferenceBody(text, body + Ampersand.Length))
            body += Ampersand.Length;
        return body < text.Length && text[body] == '#' ? TryNumber(text, body + 1, out rune, out end) : TryName(text, body, out rune, out end);
    }

    /// <summary>Whether what follows would be a reference behind an ampersand: <c>&amp;amp;lt;</c> is one, <c>&amp;amp;x</c> is not.</summary>
    private static bool IsReferenceBody(ReadOnlySpan<char> text, int at) =>
        at < text.Length && (text[at] == '#' || text[at..].StartsWith(Ampersand) || TryName(text, at, out _, out _));

    private static bool TryNumber(ReadOnlySpan<char> text, int at, out Rune rune, out int end)
    {
        var isHex = at < text.Length && text[at] is 'x' or 'X';
        end = isHex ? at + 1 : at;
        var value = 0;
        var digits = 0;
        // Zeros in front are legal and hide nothing: all are read, the value stops growing when it is no character.
        for (; end < text.Length && (isHex ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])); end++, digits++)
            value = Math.Min(0x110000, value * (isHex ? 16 : 10) + HexDigit.Value(text[end]));
        if (end < text.Length && text[end] == ';')
            end++;
        rune = Rune.IsValid(value) ? new Rune(value) : default;
        return digits > 0 && value > 0 && Rune.IsValid(value);
    }

    private static bool TryName(ReadOnlySpan<char> text, int at, out Rune rune, out int end)
    {
        (rune, end) = (default, at);
        var window = text[at..Math.Min(text.Length, at + MaxName + 1)];
        var length = window.IndexOf(';');
        if (length <= 0 || !NamesBySpan.TryGetValue(window[..length], out var value))
            return false;
        rune = new Rune(value);
        end = at + length + 1;
        return true;
    }
}
