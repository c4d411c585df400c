using System.Buffers.Binary;

namespace Dlp.Proxy.Bodies;

/// <summary>gzip (RFC 1952), zlib (RFC 1950) and raw deflate (RFC 1951) with every trailer checked and nothing allowed to follow.</summary>
internal static class DeflateFamily
{
    private const int MaxMembers = 1024;

    /// <summary>One or more members, each with a right CRC and length.</summary>
    public static string DecodeGzip(ReadOnlySpan<byte> body, DecodeSink sink)
    {
        for (var members = 0; members == 0 || !body.IsEmpty; members++)
        {
            if (members == MaxMembers)
                return "budget:members";
            var header = GzipHeaderLength(body);
            if (header < 0)
                return members == 0 ? "encoding:corrupt" : "encoding:trailing";
            var inflater = new Inflater(body[header..], sink, InflaterChecksum.Crc32);
            var problem = inflater.Run();
            if (problem.Length > 0)
                return problem;
            body = body[(header + inflater.Consumed)..];
            if (body.Length < 8)
                return "encoding:truncated";
            if (BinaryPrimitives.ReadUInt32LittleEndian(body) != inflater.Checksum || BinaryPrimitives.ReadUInt32LittleEndian(body[4..]) != (uint)inflater.Produced)
                return "encoding:corrupt";
            body = body[8..];
        }

        return "";
    }

    /// <summary>"deflate" means zlib (RFC 9110 section 8.4.1.2); some senders leave the zlib frame out, so raw deflate is read too.</summary>
    public static string DecodeDeflate(ReadOnlySpan<byte> body, DecodeSink sink)
    {
        var isZlib = body.Length >= 2 && (body[0] & 0x0F) == 8 && (body[0] >> 4) <= 7 && ((body[0] << 8) | body[1]) % 31 == 0;
        if (isZlib && (body[1] & 0x20) != 0)
            return "encoding:corrupt"; // a preset dictionary nobody can know
        var inflater = new Inflater(isZlib ? body[2..] : body, sink, isZlib ? InflaterChecksum.Adler32 : InflaterChecksum.None);
        var problem = inflater.Run();
        if (problem.Length > 0)
            return problem;
        var rest = (isZlib ? body[2..] : body)[inflater.Consumed..];
        if (!isZlib)
            return rest.IsEmpty ? "" : "encoding:trailing";
        if (rest.Length < 4)
            return "encoding:truncated";
        if (BinaryPrimitives.ReadUInt32BigEndian(rest) != inflater.Checksum)
            return "encoding:corrupt";
        return rest.Length == 4 ? "" : "encoding:trailing";
    }

    private static int GzipHeaderLength(ReadOnlySpan<byte> body)
    {
        if (body.Length < 10 || body[0] != 0x1F || body[1] != 0x8B || body[2] != 8 || (body[3] & 0xE0) != 0)
            return -1;
        var flags = body[3];
        var at = 10;
        if ((flags & 4) != 0) // FEXTRA
        {
            if (body.Length < at + 2)
                return -1;
            at += 2 + BinaryPrimitives.ReadUInt16LittleEndian(body[at..]);
        }

        for (var field = 8; field <= 16; field <<= 1) // FNAME, FCOMMENT: zero-terminated
        {
            if ((flags & field) == 0)
                continue;
            if (at > body.Length)
                return -1;
            var end = body[at..].IndexOf((byte)0);
            if (end < 0)
                return -1;
            at += end + 1;
        }

        if ((flags & 2) != 0) // FHCRC
            at += 2;
        return at <= body.Length ? at : -1;
    }
}
