using System.Buffers.Binary;

namespace Dlp.Proxy.Bodies;

/// <summary>The checksums of gzip (CRC-32, RFC 1952 section 8) and zlib (Adler-32, RFC 1950 section 9), updated piecewise.</summary>
internal static class Checksums
{
    private static readonly uint[] Table = BuildTable();

    /// <summary>Continues a CRC-32; start with 0.</summary>
    public static uint Crc32(uint crc, ReadOnlySpan<byte> bytes)
    {
        var table = Table;
        crc = ~crc;
        while (bytes.Length >= 8) // eight tables, eight bytes a step
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ crc;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            crc = table[0x700 + (int)(low & 0xFF)] ^ table[0x600 + (int)((low >> 8) & 0xFF)]
                ^ table[0x500 + (int)((low >> 16) & 0xFF)] ^ table[0x400 + (int)(low >> 24)]
                ^ table[0x300 + (int)(high & 0xFF)] ^ table[0x200 + (int)((high >> 8) & 0xFF)]
                ^ table[0x100 + (int)((high >> 16) & 0xFF)] ^ table[(int)(high >> 24)];
            bytes = bytes[8..];
        }

        foreach (var value in bytes)
            crc = table[(int)((crc ^ value) & 0xFF)] ^ (crc >> 8);
        return ~crc;
    }

    /// <summary>Continues an Adler-32; start with 1.</summary>
    public static uint Adler32(uint adler, ReadOnlySpan<byte> bytes)
    {
        var (a, b) = (adler & 0xFFFF, adler >> 16);
        while (!bytes.IsEmpty)
        {
            var step = Math.Min(bytes.Length, 5552); // the most that cannot overflow 32 bits
            foreach (var value in bytes[..step])
            {
                a += value;
                b += a;
            }

            a %= 65521;
            b %= 65521;
            bytes = bytes[step..];
        }

        return (b << 16) | a;
    }

    private static uint[] BuildTable()
    {
        var table = new uint[8 * 256];
        for (var i = 0; i < 256; i++)
        {
            var value = (uint)i;
            for (var bit = 0; bit < 8; bit++)
                value = (value & 1) != 0 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
            table[i] = value;
        }

        for (var i = 256; i < table.Length; i++)
            table[i] = table[(int)(table[i - 256] & 0xFF)] ^ (table[i - 256] >> 8);
        return table;
    }
}
