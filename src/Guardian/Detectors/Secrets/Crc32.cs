namespace Dlp.Guardian.Detectors.Secrets;

/// <summary>CRC-32 of ISO/IEC 8802-3 (reflected, polynomial 0xEDB88320), bit by bit: it runs on thirty bytes of an already likely token.</summary>
internal static class Crc32
{
    public static uint Compute(ReadOnlySpan<byte> data)
    {
        var crc = uint.MaxValue;
        foreach (var value in data)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ (0xEDB88320 & (0 - (crc & 1)));
        }

        return ~crc;
    }
}
