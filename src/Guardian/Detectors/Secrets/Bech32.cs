using System.Buffers;

namespace Dlp.Guardian.Detectors.Secrets;

/// <summary>The checksum of Bech32 text (BIP-173, "Checksum"): six characters that tell almost every change of the others.</summary>
internal static class Bech32
{
    private const string Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

    private static readonly uint[] Generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
    private static readonly SearchValues<char> Upper = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>Whether prefix, data and checksum belong together. One case throughout, as the standard demands.</summary>
    public static bool Fits(ReadOnlySpan<char> token)
    {
        var separator = token.LastIndexOf('1');
        if (separator < 1 || token.Length - separator < 7 || (token.ContainsAny(Upper) && token.ContainsAnyInRange('a', 'z')))
            return false;
        var checksum = 1u;
        foreach (var c in token[..separator])
            checksum = Step(checksum, (uint)char.ToLowerInvariant(c) >> 5);
        checksum = Step(checksum, 0);
        foreach (var c in token[..separator])
            checksum = Step(checksum, (uint)char.ToLowerInvariant(c) & 31);
        foreach (var c in token[(separator + 1)..])
        {
            var value = Alphabet.IndexOf(char.ToLowerInvariant(c), StringComparison.Ordinal);
            if (value < 0)
                return false;
            checksum = Step(checksum, (uint)value);
        }

        return checksum == 1;
    }

    private static uint Step(uint checksum, uint value)
    {
        var top = checksum >> 25;
        checksum = (checksum & 0x1ffffff) << 5 ^ value;
        for (var i = 0; i < Generator.Length; i++)
            checksum ^= (top >> i & 1) == 0 ? 0 : Generator[i];
        return checksum;
    }
}
