namespace Dlp.Guardian.Detectors.Financial.Wallets;

/// <summary>Monero's address: 95 characters in blocks of eleven for eight bytes, the last four of 69 bytes the start of their Keccak-256 (CryptoNote standard 007).</summary>
internal static class MoneroAddress
{
    private const int Length = 95;
    private const int Bytes = 69;

    /// <summary>Whether blocks and checksum are right.</summary>
    public static bool IsValid(ReadOnlySpan<char> address)
    {
        if (address.Length != Length)
            return false;
        Span<byte> bytes = stackalloc byte[Bytes];
        for (int from = 0, to = 0; from < Length; from += 11, to += 8)
        {
            var size = from + 11 <= Length ? 8 : 5;
            if (!Decode(address[from..Math.Min(Length, from + 11)], bytes.Slice(to, size)))
                return false;
        }

        Span<byte> hash = stackalloc byte[32];
        Keccak256.Hash(bytes[..^4], hash);
        return hash[..4].SequenceEqual(bytes[^4..]);
    }

    private static bool Decode(ReadOnlySpan<char> block, Span<byte> bytes)
    {
        UInt128 number = 0;
        foreach (var c in block)
        {
            var digit = Base58.Bitcoin.IndexOf(c, StringComparison.Ordinal);
            if (digit < 0)
                return false;
            number = number * 58 + (uint)digit;
        }

        for (var i = bytes.Length - 1; i >= 0; i--)
        {
            bytes[i] = (byte)(number & 0xFF);
            number >>= 8;
        }

        return number == 0;
    }
}
