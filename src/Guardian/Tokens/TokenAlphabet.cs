using System.Buffers;

namespace Dlp.Guardian.Tokens;

/// <summary>Named alphabets of token templates.</summary>
internal static class TokenAlphabet
{
    private const string Digits = "0123456789";
    private const string Lower = "abcdefghijklmnopqrstuvwxyz";
    private const string Upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <summary>The characters of a named alphabet, or of a set such as <c>[A-Z0-9._~-]</c>.</summary>
    /// <exception cref="FormatException">The name is not known, or the set is not closed.</exception>
    public static string CharactersOf(string name) => name switch
    {
        "digit" => Digits,
        "lower" => Lower,
        "upper" => Upper,
        "alpha" => Upper + Lower,
        "hex" => Digits + "abcdefABCDEF",
        "lhex" => Digits + "abcdef",
        "uhex" => Digits + "ABCDEF",
        "alnum" or "base62" => Digits + Upper + Lower,
        "lalnum" => Digits + Lower,
        "ualnum" => Digits + Upper,
        "word" => Digits + Upper + Lower + "_",
        "base64" => Digits + Upper + Lower + "+/",
        "base64url" => Digits + Upper + Lower + "-_",
        "base32" => Upper + "234567",
        "base58" => "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz",
        ['[', .., ']'] => SetOf(name[1..^1]),
        _ => throw new FormatException($"Unknown alphabet '{name}'."),
    };

    /// <summary>The same as a search.</summary>
    public static SearchValues<char> Of(string name) => SearchValues.Create(CharactersOf(name));

    private static string SetOf(string set)
    {
        var characters = new SortedSet<char>();
        for (var i = 0; i < set.Length; i++)
        {
            if (i + 2 < set.Length && set[i + 1] == '-')
            {
                for (var c = set[i]; c <= set[i + 2]; c++)
                    characters.Add(c);
                i += 2;
            }
            else
            {
                characters.Add(set[i]);
            }
        }

        return string.Concat(characters);
    }
}
