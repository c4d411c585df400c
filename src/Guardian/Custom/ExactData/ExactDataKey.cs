using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Dlp.Guardian.Custom.ExactData;

/// <summary>What an index is locked with, derived from one secret (HKDF, RFC 5869): the hash of values, the cipher of the file, the seeds of its filter.</summary>
internal sealed class ExactDataKey
{
    /// <summary>Bytes of the secret.</summary>
    public const int Length = 32;

    private readonly byte[] _mac;

    public ExactDataKey(ReadOnlySpan<byte> secret)
    {
        if (secret.Length != Length)
            throw new ArgumentException($"A key has {Length} bytes.", nameof(secret));
        Span<byte> derived = stackalloc byte[32 + 32 + 16 + 8];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, derived, salt: [], info: "dlp exact data 1"u8);
        _mac = derived[..32].ToArray();
        Cipher = derived[32..64].ToArray();
        FilterMultiplier = BinaryPrimitives.ReadUInt64LittleEndian(derived[64..]) | 1;
        FilterSeed = BinaryPrimitives.ReadUInt64LittleEndian(derived[72..]);
        Id = Convert.ToHexStringLower(derived[80..88]);
    }

    /// <summary>AES-256 key of the file.</summary>
    public byte[] Cipher { get; }

    public ulong FilterMultiplier { get; }

    public ulong FilterSeed { get; }

    /// <summary>Tells keys apart without saying anything about them.</summary>
    public string Id { get; }

    /// <summary>HMAC-SHA-256 (RFC 2104) of a column's value, first 64 bits; never 0, which stands for no value.</summary>
    public ulong Hash(int column, ReadOnlySpan<char> value)
    {
        Span<byte> message = stackalloc byte[1 + 2 * CellForm.MaxLength];
        message[0] = (byte)column;
        for (var i = 0; i < value.Length; i++)
            BinaryPrimitives.WriteUInt16LittleEndian(message[(1 + 2 * i)..], value[i]);
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_mac, message[..(1 + 2 * value.Length)], hash);
        return Math.Max(1, BinaryPrimitives.ReadUInt64LittleEndian(hash));
    }
}
