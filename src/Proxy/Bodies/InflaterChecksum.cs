namespace Dlp.Proxy.Bodies;

/// <summary>Which checksum the frame around a deflate stream wants.</summary>
internal enum InflaterChecksum
{
    /// <summary>Raw deflate has none.</summary>
    None,

    /// <summary>gzip.</summary>
    Crc32,

    /// <summary>zlib.</summary>
    Adler32,
}
