using System.Runtime.InteropServices;

namespace Dlp.EndToEnd.Tests.Wire;

/// <summary>Zstandard compression by the system's libzstd, whose decompressor the proxy uses.</summary>
internal static partial class Zstd
{
    public static byte[] Compress(byte[] source)
    {
        var target = new byte[checked((int)ZSTD_compressBound((nuint)source.Length))];
        var length = ZSTD_compress(target, (nuint)target.Length, source, (nuint)source.Length, 3);
        Assert.InRange(length, (nuint)1, (nuint)target.Length); // an error code is a huge number
        return target[..(int)length];
    }

    [LibraryImport("libzstd.so.1"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nuint ZSTD_compressBound(nuint size);

    [LibraryImport("libzstd.so.1"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nuint ZSTD_compress(byte[] target, nuint capacity, byte[] source, nuint size, int level);
}
