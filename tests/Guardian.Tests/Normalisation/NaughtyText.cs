using FsCheck;
using FsCheck.Fluent;

namespace Dlp.Guardian.Tests.Normalisation;

/// <summary>Strings made of what breaks text handling: marks, invisible characters, expansions, half-width kana, jamo, lone surrogates.</summary>
internal static class NaughtyText
{
    private static readonly string[] Pieces =
    [
        "a", "Z", "0", "7", " ", "-", "@", ".", "\n", "あ", "漢", "ー", "─", "１", "Ａ", "　", "ｶ", "ﾞ", "ﾟ", "ﾊ", "㍻", "㍿", "㌔", "①", "½", "ﬁ", "\uFDFA", "é", "e", "\u0301", "\u0316", "\u3099",
        "\u200B", "\u00AD", "\uFEFF", "\u202E", "\uFE0F", "\U000E0041", "\U000E0100", "\u3164", "ᄀ", "ᅡ", "ᆨ", "가", "\U0001D7D8", "😀", "\uD83D", "\uDE00", "\uD800", "\uDFFF", "٣", "०", "‐", "−", "\u2028",
        "4111 1111 1111 1111", "taro@example.com", "090-1234-5678", "AKIAIOSFODNN7EXAMPLE", "sk-proj-", "-----BEGIN ", "://a:b@c", "password=", "eyJ", "+", "(0)", "1 2", "-3", "(4", ") 5", "12345", "tel ", "DE89", "Server=",
    ];

    public static Arbitrary<string> Arbitrary { get; } = Arb.From(
        Gen.Elements(Pieces).ArrayOf().Select(string.Concat),
        text => text.Length < 2 ? [] : [text[..(text.Length / 2)], text[(text.Length / 2)..], text[1..], text[..^1]]);
}
