using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Dlp.Proxy.Masking;

/// <summary>
/// The secret that turns values into placeholder codes. While the master key stays the same, a value of a subject has the same placeholder
/// in every conversation, request and run: clients resend history, and prompt caches and signed reasoning depend on identical bytes.
/// </summary>
/// <remarks>
/// Each subject has a key of its own (HKDF-SHA256, RFC 5869), so a service cannot tell that two people sent the same value.
/// A code is 40 bits of HMAC-SHA256 and says nothing about the value without the key.
/// </remarks>
public sealed class PlaceholderKey
{
    /// <summary>Bytes of the master key.</summary>
    public const int Bytes = 32;

    private readonly byte[] _master;

    /// <summary>Takes a copy of the master key.</summary>
    /// <param name="master">32 secret random bytes.</param>
    /// <exception cref="ArgumentException">Not 32 bytes.</exception>
    public PlaceholderKey(ReadOnlySpan<byte> master)
    {
        if (master.Length != Bytes)
            throw new ArgumentException($"A placeholder key has {Bytes} bytes.", nameof(master));
        _master = master.ToArray();
    }

    /// <summary>A key for this process only: after a restart values get new placeholders.</summary>
    public static PlaceholderKey CreateEphemeral() => new(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>The key of one subject.</summary>
    internal byte[] ForSubject(string subjectId)
    {
        var info = Encoding.UTF8.GetBytes("dlp placeholder 1\0" + subjectId);
        return HKDF.DeriveKey(HashAlgorithmName.SHA256, _master, Bytes, salt: null, info);
    }

    /// <summary>The code of a value.</summary>
    /// <param name="subjectKey">From <see cref="ForSubject"/>.</param>
    /// <param name="tag">Upper-case letters.</param>
    /// <param name="value">The value, as UTF-16 units.</param>
    /// <param name="attempt">0 first; higher when the code before could not be used.</param>
    internal static ulong Code(byte[] subjectKey, string tag, ReadOnlySpan<char> value, uint attempt)
    {
        // attempt | tag | 0 | value: the tag holds letters only, so no two inputs read the same.
        var length = sizeof(uint) + tag.Length + 1 + (value.Length * sizeof(char));
        var input = ArrayPool<byte>.Shared.Rent(length);
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        BinaryPrimitives.WriteUInt32LittleEndian(input, attempt);
        Encoding.ASCII.GetBytes(tag, input.AsSpan(sizeof(uint)));
        input[sizeof(uint) + tag.Length] = 0;
        MemoryMarshal.AsBytes(value).CopyTo(input.AsSpan(sizeof(uint) + tag.Length + 1));
        HMACSHA256.HashData(subjectKey, input.AsSpan(0, length), hash);
        CryptographicOperations.ZeroMemory(input.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(input);
        return BinaryPrimitives.ReadUInt64BigEndian(hash) >> (64 - (5 * PlaceholderCode.Length));
    }
}
