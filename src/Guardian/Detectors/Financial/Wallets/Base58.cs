using System.Security.Cryptography;

namespace Dlp.Guardian.Detectors.Financial.Wallets;

/// <summary>Base58 and its check: the last four bytes are the first four of SHA-256 twice over the others (Bitcoin Core, base58.cpp).</summary>
internal static class Base58
{
    /// <summary>Bitcoin's alphabet: no 0, O, I, l.</summary>
    public const string Bitcoin = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    /// <summary>The XRP Ledger's order of the same characters (XRPL docs, base58 encodings).</summary>
    public const string Ripple = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz";

    private const int MaxBytes = 40;

    /// <summary>The first byte of an address whose check holds; -1 when it does not hold or the address is of another length.</summary>
    /// <param name="address">Up to 50 characters.</param>
    /// <param name="alphabet">58 characters in the order of their values.</param>
    /// <param name="length">Bytes the address must have, check included.</param>
    public static int Version(ReadOnlySpan<char> address, string alphabet, int length)
    {
        Span<byte> bytes = stackalloc byte[MaxBytes];
        if (Decode(address, alphabet, bytes) != length)
            return -1;
        var payload = bytes.Slice(MaxBytes - length, length);
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(payload[..^4], hash);
        SHA256.HashData(hash, hash);
        return hash[..4].SequenceEqual(payload[^4..]) ? payload[0] : -1;
    }

    /// <summary>Decodes to the end of <paramref name="bytes"/>; the number of bytes, or -1. Leading zero digits are zero bytes.</summary>
    public static int Decode(ReadOnlySpan<char> text, string alphabet, Span<byte> bytes)
    {
        bytes.Clear();
        var used = 0;
        foreach (var c in text)
        {
            var carry = alphabet.IndexOf(c, StringComparison.Ordinal);
            if (carry < 0)
                return -1;
            for (var i = 0; i < used || carry > 0; i++)
            {
                if (i == bytes.Length)
                    return -1;
                carry += 58 * bytes[^(i + 1)];
                bytes[^(i + 1)] = (byte)carry;
                carry >>= 8;
                used = Math.Max(used, i + 1);
            }
        }

        var zeros = text.IndexOfAnyExcept(alphabet[0]);
        return used + (zeros < 0 ? text.Length : zeros);
    }
}
