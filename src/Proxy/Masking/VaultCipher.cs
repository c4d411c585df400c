using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Dlp.Proxy.Masking;

/// <summary>
/// AES-256-GCM under a key that lives and dies with the process and is kept only inside the cipher object. Nonces count up and never repeat
/// (NIST SP 800-38D section 8.2.1). Thread-safe.
/// </summary>
internal sealed class VaultCipher : IDisposable
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private readonly Lock _gate = new();
    private readonly AesGcm _cipher;
    private ulong _count;

    public VaultCipher()
    {
        var key = RandomNumberGenerator.GetBytes(32);
        _cipher = new AesGcm(key, TagBytes);
        CryptographicOperations.ZeroMemory(key);
    }

    /// <summary>Nonce, tag, ciphertext.</summary>
    public byte[] Seal(ReadOnlySpan<char> value, byte[] associatedData)
    {
        var clear = MemoryMarshal.AsBytes(value);
        var box = new byte[NonceBytes + TagBytes + clear.Length];
        lock (_gate)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(box, ++_count);
            _cipher.Encrypt(box.AsSpan(0, NonceBytes), clear, box.AsSpan(NonceBytes + TagBytes), box.AsSpan(NonceBytes, TagBytes), associatedData);
        }
        return box;
    }

    /// <exception cref="CryptographicException">The box was sealed for another subject or conversation, or has been changed.</exception>
    public string Open(byte[] box, byte[] associatedData)
    {
        var length = box.Length - NonceBytes - TagBytes;
        var clear = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            lock (_gate)
                _cipher.Decrypt(box.AsSpan(0, NonceBytes), box.AsSpan(NonceBytes + TagBytes), box.AsSpan(NonceBytes, TagBytes), clear.AsSpan(0, length), associatedData);
            return new string(MemoryMarshal.Cast<byte, char>(clear.AsSpan(0, length)));
        }
        finally
        {
            CryptographicOperations.ZeroMemory(clear.AsSpan(0, length));
            ArrayPool<byte>.Shared.Return(clear);
        }
    }

    public void Dispose() => _cipher.Dispose();
}
