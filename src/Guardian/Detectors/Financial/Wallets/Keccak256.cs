using System.Buffers.Binary;
using System.Numerics;

namespace Dlp.Guardian.Detectors.Financial.Wallets;

/// <summary>Keccak-256 as Ethereum and Monero use it: the Keccak submission (version 3), whose padding differs from SHA-3 of FIPS 202.</summary>
internal static class Keccak256
{
    private const int Rate = 136;

    private static readonly ulong[] RoundConstants = MakeRoundConstants();

    /// <summary>The 32 bytes of the hash. Messages of up to 135 bytes: one block.</summary>
    public static void Hash(ReadOnlySpan<byte> message, Span<byte> hash)
    {
        Span<byte> block = stackalloc byte[Rate];
        block.Clear();
        message.CopyTo(block);
        block[message.Length] ^= 0x01;
        block[Rate - 1] ^= 0x80;
        Span<ulong> state = stackalloc ulong[25];
        state.Clear();
        for (var i = 0; i < Rate / 8; i++)
            state[i] = BinaryPrimitives.ReadUInt64LittleEndian(block[(8 * i)..]);
        Permute(state);
        for (var i = 0; i < 4; i++)
            BinaryPrimitives.WriteUInt64LittleEndian(hash[(8 * i)..], state[i]);
    }

    /// <summary>Keccak-f[1600]: theta, rho and pi, chi, iota, 24 rounds.</summary>
    private static void Permute(Span<ulong> a)
    {
        Span<ulong> columns = stackalloc ulong[5];
        Span<ulong> b = stackalloc ulong[25];
        foreach (var constant in RoundConstants)
        {
            for (var x = 0; x < 5; x++)
                columns[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
            for (var i = 0; i < 25; i++)
                a[i] ^= columns[(i + 4) % 5] ^ BitOperations.RotateLeft(columns[(i + 1) % 5], 1);
            b[0] = a[0];
            for (int t = 0, x = 1, y = 0; t < 24; t++)
            {
                // The offsets of rho are the triangular numbers along the walk of pi.
                b[y + 5 * ((2 * x + 3 * y) % 5)] = BitOperations.RotateLeft(a[x + 5 * y], (t + 1) * (t + 2) / 2 % 64);
                (x, y) = (y, (2 * x + 3 * y) % 5);
            }

            for (var i = 0; i < 25; i++)
                a[i] = b[i] ^ (~b[i / 5 * 5 + (i + 1) % 5] & b[i / 5 * 5 + (i + 2) % 5]);
            a[0] ^= constant;
        }
    }

    /// <summary>Bits of an 8-bit shift register (x^8 + x^6 + x^5 + x^4 + 1) at places 2^j - 1.</summary>
    private static ulong[] MakeRoundConstants()
    {
        var constants = new ulong[24];
        var register = 1;
        for (var round = 0; round < 24; round++)
        {
            for (var j = 0; j < 7; j++)
            {
                if ((register & 1) != 0)
                    constants[round] |= 1UL << ((1 << j) - 1);
                register <<= 1;
                if ((register & 0x100) != 0)
                    register ^= 0x171;
            }
        }

        return constants;
    }
}
