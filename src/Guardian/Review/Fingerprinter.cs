using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Dlp.Guardian.Detection;

namespace Dlp.Guardian.Review;

/// <summary>
/// Keyed hash of values (HMAC-SHA-256, RFC 2104, first 64 bits), so that records can count distinct values without a dictionary
/// attack on what they were. The key is random and lives as long as the process.
/// </summary>
internal sealed class Fingerprinter
{
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    public ulong Compute(string type, ReadOnlySpan<char> value, FingerprintForm form)
    {
        var rented = ArrayPool<char>.Shared.Rent(type.Length + 1 + value.Length);
        try
        {
            type.CopyTo(rented);
            var length = type.Length;
            rented[length++] = '\0';
            foreach (var c in value)
            {
                if (form == FingerprintForm.Alphanumeric && !char.IsLetterOrDigit(c))
                    continue;
                rented[length++] = form == FingerprintForm.Exact ? c : char.ToLowerInvariant(c);
            }

            Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
            HMACSHA256.HashData(_key, MemoryMarshal.AsBytes(rented.AsSpan(0, length)), hash);
            return BinaryPrimitives.ReadUInt64LittleEndian(hash);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(rented, clearArray: true);
        }
    }
}
