namespace Dlp.Guardian.Identifiers;

/// <summary>The check digit of travel and identity documents: weights 7, 3, 1 over digits and letters (A = 10) modulo 10 (ICAO Doc 9303 part 3, 4.9).</summary>
internal static class DocumentCheckDigit
{
    /// <summary>Whether the last character is the check digit of those before it.</summary>
    public static bool Ends(ReadOnlySpan<char> value) => value[^1] == '0' + Of(value[..^1]);

    /// <summary>The check digit of digits and upper-case letters.</summary>
    public static int Of(ReadOnlySpan<char> value)
    {
        var sum = 0;
        for (var i = 0; i < value.Length; i++)
            sum += (char.IsAsciiDigit(value[i]) ? value[i] - '0' : value[i] - 'A' + 10) * (i % 3) switch { 0 => 7, 1 => 3, _ => 1 };
        return sum % 10;
    }
}
