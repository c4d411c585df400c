namespace Dlp.Guardian.CorpusTests.Generators;

/// <summary>Ways to make a valid value fail its check.</summary>
internal static class Broken
{
    /// <summary>Another last digit: right where that digit alone is the check digit.</summary>
    public static string LastDigit(Chance chance, string value) => DigitAt(value, Array.FindLastIndex(value.ToCharArray(), char.IsAsciiDigit), chance);

    /// <summary>Another digit at a position counted from the front.</summary>
    public static Func<Chance, string, string> Digit(int index) => (chance, value) => DigitAt(value, index, chance);

    /// <summary>Another last character out of an alphabet: right where a letter is the check character.</summary>
    public static Func<Chance, string, string> LastOf(string alphabet) => (chance, value) =>
    {
        var others = alphabet.Replace(value[^1..], "", StringComparison.Ordinal);
        return value[..^1] + others[chance.Below(others.Length)];
    };

    private static string DigitAt(string value, int index, Chance chance) => value[..index] + chance.OtherDigit(value[index]) + value[(index + 1)..];
}
