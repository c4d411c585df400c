using Dlp.Policy.CustomTypes;

namespace Dlp.Guardian.Custom.Patterns;

/// <summary>Check digits that a custom type may demand. Separators are skipped.</summary>
internal static class ChecksumDemand
{
    private const int MaxLength = 64;

    public static bool Hold(CustomChecksum checksum, ReadOnlySpan<char> value)
    {
        if (checksum == CustomChecksum.None)
            return true;
        Span<char> kept = stackalloc char[MaxLength];
        var count = 0;
        foreach (var c in value)
        {
            if (!char.IsAsciiLetterOrDigit(c))
                continue;
            if (count == MaxLength)
                return false;
            kept[count++] = char.ToUpperInvariant(c);
        }

        kept = kept[..count];
        return count >= 2 && checksum switch
        {
            CustomChecksum.Luhn => !kept.ContainsAnyExceptInRange('0', '9') && Identifiers.CheckDigits.Luhn(kept),
            CustomChecksum.Mod97 => Identifiers.CheckDigits.Mod97(kept) == 1,
            _ => Mod11(kept),
        };
    }

    /// <summary>ISO 7064 MOD 11-2, pure system: the whole leaves 1; X is 10 and only last.</summary>
    private static bool Mod11(ReadOnlySpan<char> value)
    {
        if (value[..^1].ContainsAnyExceptInRange('0', '9') || !(char.IsAsciiDigit(value[^1]) || value[^1] == 'X'))
            return false;
        var rest = 0;
        foreach (var c in value[..^1])
            rest = (rest + c - '0') * 2 % 11;
        return (rest + (value[^1] == 'X' ? 10 : value[^1] - '0')) % 11 == 1;
    }
}
