using System.Text;

namespace Dlp.Guardian.Detectors.Financial.Wallets;

/// <summary>Ethereum's address: 0x and forty hexadecimal digits; letters in both cases are a checksum (EIP-55).</summary>
internal static class EthereumAddress
{
    private const int Digits = 40;

    /// <summary>Whether it is one, and whether its case is a checksum that holds.</summary>
    /// <returns>Null: no address, or a wrong checksum. False: one case only.</returns>
    public static bool? HasChecksum(ReadOnlySpan<char> address)
    {
        if (address.Length != Digits + 2 || !address.StartsWith("0x"))
            return null;
        var digits = address[2..];
        Span<char> lower = stackalloc char[Digits];
        Span<byte> ascii = stackalloc byte[Digits];
        for (var i = 0; i < Digits; i++)
        {
            if (!char.IsAsciiHexDigit(digits[i]))
                return null;
            lower[i] = char.ToLowerInvariant(digits[i]);
        }

        if (!digits.ContainsAnyInRange('A', 'F') || !digits.ContainsAnyInRange('a', 'f'))
            return false;
        Encoding.ASCII.GetBytes(lower, ascii);
        Span<byte> hash = stackalloc byte[32];
        Keccak256.Hash(ascii, hash);
        for (var i = 0; i < Digits; i++)
        {
            var nibble = (i % 2 == 0 ? hash[i / 2] >> 4 : hash[i / 2]) & 15;
            if (char.IsAsciiLetter(digits[i]) && char.IsAsciiLetterUpper(digits[i]) != nibble >= 8)
                return null;
        }

        return true;
    }
}
