using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;

namespace Dlp.Guardian.Custom.ExactData;

/// <summary>
/// The file: magic and version, length of the head, head (JSON), nonce, body (AES-256-GCM, the head is authenticated with it), tag, SHA-256
/// of everything before. Numbers are little-endian. The checksum tells damage from a wrong key.
/// </summary>
internal static class ExactDataFormat
{
    /// <summary>Largest index read, bytes.</summary>
    public const int MaxBytes = 1024 * 1024 * 1024;

    private const int MaxHeadBytes = 1024 * 1024;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const ushort Version = 1;
    private static readonly JsonSerializerOptions Json = new() { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true, MaxDepth = 8 };

    private static ReadOnlySpan<byte> Magic => "DLPEDM"u8;

    /// <summary>Writes a file; encrypts the body in place.</summary>
    public static void Write(Stream output, ExactDataInfo info, byte[] body, ExactDataKey key)
    {
        var head = JsonSerializer.SerializeToUtf8Bytes(info, Json);
        var start = new byte[Magic.Length + 2 + 4 + head.Length + NonceLength];
        Magic.CopyTo(start);
        BinaryPrimitives.WriteUInt16LittleEndian(start.AsSpan(Magic.Length), Version);
        BinaryPrimitives.WriteInt32LittleEndian(start.AsSpan(Magic.Length + 2), head.Length);
        head.CopyTo(start, Magic.Length + 6);
        var nonce = start.AsSpan(start.Length - NonceLength);
        RandomNumberGenerator.Fill(nonce);
        Span<byte> tag = stackalloc byte[TagLength];
        using var cipher = new AesGcm(key.Cipher, TagLength);
        cipher.Encrypt(nonce, body, body, tag, start.AsSpan(0, start.Length - NonceLength));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var piece in (ReadOnlySpan<byte[]>)[start, body, tag.ToArray()])
        {
            hash.AppendData(piece);
            output.Write(piece);
        }

        output.Write(hash.GetHashAndReset());
    }

    /// <summary>Reads the head and checks the file as far as that goes without a key.</summary>
    public static ExactDataInfo? ReadHead(ReadOnlySpan<byte> file, out int headEnd, out string problem)
    {
        headEnd = 0;
        if (file.Length < Magic.Length + 6 || !file.StartsWith(Magic))
        {
            problem = "Not an exact data index. Make one with 'dlp edm build'.";
            return null;
        }

        if (BinaryPrimitives.ReadUInt16LittleEndian(file[Magic.Length..]) is not Version and var version)
        {
            problem = $"The index has format {version}; this release reads format {Version}. Build it again with this release.";
            return null;
        }

        problem = "The index is damaged: its checksum does not fit. Copy it again, or build it again.";
        var headLength = BinaryPrimitives.ReadInt32LittleEndian(file[(Magic.Length + 2)..]);
        headEnd = Magic.Length + 6 + headLength;
        if (headLength is < 2 or > MaxHeadBytes || file.Length < headEnd + NonceLength + TagLength + SHA256.HashSizeInBytes)
            return null;
        if (!SHA256.HashData(file[..^SHA256.HashSizeInBytes]).AsSpan().SequenceEqual(file[^SHA256.HashSizeInBytes..]))
            return null;
        try
        {
            var info = JsonSerializer.Deserialize<ExactDataInfo>(file.Slice(Magic.Length + 6, headLength), Json);
            if (info is { Rows: >= 0, Columns: { IsDefault: false, Length: > 0 and <= ExactDataTable.MaxColumns } } && info.Columns.All(column => column is { Values: >= 0 } && column.Values <= info.Rows))
            {
                problem = "";
                return info;
            }
        }
        catch (JsonException)
        {
            // Said below: the file was not written by us, whatever its checksum.
        }

        return null;
    }

    /// <summary>The body, deciphered in place of the file's bytes; null when the key is another one.</summary>
    public static Memory<byte>? Open(byte[] file, int headEnd, ExactDataKey key)
    {
        var body = file.AsMemory((headEnd + NonceLength)..^(TagLength + SHA256.HashSizeInBytes));
        var tag = file.AsSpan(headEnd + NonceLength + body.Length, TagLength);
        try
        {
            using var cipher = new AesGcm(key.Cipher, TagLength);
            cipher.Decrypt(file.AsSpan(headEnd, NonceLength), body.Span, tag, body.Span, file.AsSpan(0, headEnd));
            return body;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }
}
