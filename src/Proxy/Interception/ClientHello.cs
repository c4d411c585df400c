using System.Buffers.Binary;
using System.Text;

namespace Dlp.Proxy.Interception;

/// <summary>What a tunnel must know of a TLS ClientHello: the name it asks for (RFC 8446 section 4.1.2, RFC 6066 section 3).</summary>
internal static class ClientHello
{
    private const byte HandshakeRecord = 22;
    private const byte ClientHelloMessage = 1;
    private const ushort ServerNameExtension = 0;

    /// <summary>How reading came out.</summary>
    internal enum Reading
    {
        /// <summary>Not a TLS handshake.</summary>
        NotTls,

        /// <summary>More bytes are needed.</summary>
        Incomplete,

        /// <summary>Malformed.</summary>
        Malformed,

        /// <summary>Read; the name is null when the client sent none.</summary>
        Complete,
    }

    /// <summary>Reads a ClientHello that may span several records.</summary>
    /// <param name="bytes">Everything the client has sent so far.</param>
    /// <param name="name">Server name in lower case, or null.</param>
    public static Reading Read(ReadOnlySpan<byte> bytes, out string? name)
    {
        name = null;
        if (bytes.Length > 0 && bytes[0] != HandshakeRecord)
        {
            return Reading.NotTls;
        }

        // A hello with post-quantum key shares spans two records or more: join the fragments first.
        var message = new byte[bytes.Length];
        var length = 0;
        var rest = bytes;
        while (true)
        {
            if (rest.Length < 5)
            {
                return Reading.Incomplete;
            }

            if (rest[0] != HandshakeRecord || rest[1] != 3)
            {
                return Reading.Malformed;
            }

            var size = BinaryPrimitives.ReadUInt16BigEndian(rest[3..]);
            if (size is 0 or > 16384)
            {
                return Reading.Malformed;
            }

            var available = Math.Min(size, rest.Length - 5);
            rest.Slice(5, available).CopyTo(message.AsSpan(length));
            length += available;
            if (length >= 4)
            {
                if (message[0] != ClientHelloMessage)
                {
                    return Reading.Malformed;
                }

                var total = (message[1] << 16) | (message[2] << 8) | message[3];
                if (length >= total + 4)
                {
                    return ReadExtensions(message.AsSpan(4, total), out name) ? Reading.Complete : Reading.Malformed;
                }
            }

            if (available < size)
            {
                return Reading.Incomplete;
            }

            rest = rest[(5 + size)..];
        }
    }

    private static bool ReadExtensions(ReadOnlySpan<byte> hello, out string? name)
    {
        name = null;
        if (hello.Length < 34 || !Skip8(hello[34..], out var rest) || !Skip16(rest, out rest) || !Skip8(rest, out rest))
        {
            return false;
        }

        if (rest.IsEmpty)
        {
            return true;
        }

        if (rest.Length < 2 || BinaryPrimitives.ReadUInt16BigEndian(rest) != rest.Length - 2)
        {
            return false;
        }

        rest = rest[2..];
        while (!rest.IsEmpty)
        {
            if (rest.Length < 4)
            {
                return false;
            }

            var type = BinaryPrimitives.ReadUInt16BigEndian(rest);
            var size = BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
            if (rest.Length < 4 + size)
            {
                return false;
            }

            if (type == ServerNameExtension && !ReadName(rest.Slice(4, size), out name))
            {
                return false;
            }

            rest = rest[(4 + size)..];
        }

        return true;
    }

    // One host_name entry, as RFC 6066 allows; more than one would let two readers disagree.
    private static bool ReadName(ReadOnlySpan<byte> extension, out string? name)
    {
        name = null;
        if (extension.Length < 5 || BinaryPrimitives.ReadUInt16BigEndian(extension) != extension.Length - 2 || extension[2] != 0)
        {
            return false;
        }

        var size = BinaryPrimitives.ReadUInt16BigEndian(extension[3..]);
        if (size != extension.Length - 5 || size == 0 || extension[5..].ContainsAnyExceptInRange((byte)0x21, (byte)0x7E))
        {
            return false;
        }

        name = Encoding.ASCII.GetString(extension[5..]).ToLowerInvariant();
        return true;
    }

    private static bool Skip8(ReadOnlySpan<byte> bytes, out ReadOnlySpan<byte> rest)
    {
        rest = default;
        if (bytes.Length < 1 || bytes.Length < 1 + bytes[0])
        {
            return false;
        }

        rest = bytes[(1 + bytes[0])..];
        return true;
    }

    private static bool Skip16(ReadOnlySpan<byte> bytes, out ReadOnlySpan<byte> rest)
    {
        rest = default;
        if (bytes.Length < 2)
        {
            return false;
        }

        var size = BinaryPrimitives.ReadUInt16BigEndian(bytes);
        if (bytes.Length < 2 + size)
        {
            return false;
        }

        rest = bytes[(2 + size)..];
        return true;
    }
}
