namespace Dlp.Guardian.Identifiers;

/// <summary>Bech32 (BIP 173), Bech32m (BIP 350) and the checksum of Bitcoin Cash addresses, which share an alphabet.</summary>
internal static class Bech32
{
    private const string Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private const uint Bech32mConstant = 0x2BC830A3;

    /// <summary>Whether prefix, data and checksum of a Bech32 text belong together; the last 1 separates them.</summary>
    public static bool Fits(ReadOnlySpan<char> token)
    {
        var separator = token.LastIndexOf('1');
        return separator >= 1 && token.Length - separator >= 7 && HasChecksum(token, separator, isSegwit: false);
    }

    /// <summary>Whether the checksum holds; the case must be one throughout.</summary>
    /// <param name="address">Human-readable part, 1, data.</param>
    /// <param name="separator">Position of the 1.</param>
    /// <param name="isSegwit">Whether the first data character is a witness version, which chooses the variant (BIP 350).</param>
    public static bool HasChecksum(ReadOnlySpan<char> address, int separator, bool isSegwit)
    {
        if (address.ContainsAnyInRange('A', 'Z') && address.ContainsAnyInRange('a', 'z'))
            return false;
        var sum = 1u;
        foreach (var c in address[..separator])
            sum = Step(sum, (uint)char.ToLowerInvariant(c) >> 5);
        sum = Step(sum, 0);
        foreach (var c in address[..separator])
            sum = Step(sum, (uint)char.ToLowerInvariant(c) & 31);
        foreach (var c in address[(separator + 1)..])
        {
            var value = Alphabet.IndexOf(char.ToLowerInvariant(c), StringComparison.Ordinal);
            if (value < 0)
                return false;
            sum = Step(sum, (uint)value);
        }

        return sum == (isSegwit && char.ToLowerInvariant(address[separator + 1]) != 'q' ? Bech32mConstant : 1);
    }

    /// <summary>The 40-bit checksum of a Bitcoin Cash address without its prefix (cashaddr specification).</summary>
    public static bool HasCashChecksum(ReadOnlySpan<char> address)
    {
        var sum = 1UL;
        foreach (var c in "bitcoincash")
            sum = CashStep(sum, (ulong)c & 31);
        sum = CashStep(sum, 0);
        foreach (var c in address)
        {
            var value = Alphabet.IndexOf(c, StringComparison.Ordinal);
            if (value < 0)
                return false;
            sum = CashStep(sum, (ulong)value);
        }

        return sum == 1;
    }

    private static uint Step(uint sum, uint value)
    {
        var top = sum >> 25;
        sum = ((sum & 0x1FFFFFF) << 5) ^ value;
        ReadOnlySpan<uint> generator = [0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3];
        for (var i = 0; i < 5; i++)
            sum ^= (top >> i & 1) != 0 ? generator[i] : 0;
        return sum;
    }

    private static ulong CashStep(ulong sum, ulong value)
    {
        var top = sum >> 35;
        sum = ((sum & 0x07FFFFFFFF) << 5) ^ value;
        ReadOnlySpan<ulong> generator = [0x98F2BC8E61, 0x79B76D99E2, 0xF33E5FB3C4, 0xAE2EABE2A8, 0x1E4F43E470];
        for (var i = 0; i < 5; i++)
            sum ^= (top >> i & 1) != 0 ? generator[i] : 0;
        return sum;
    }
}
