using System.Buffers;
using System.Runtime.InteropServices;

namespace Dlp.Proxy.Bodies;

/// <summary>
/// Zstandard (RFC 8878) through the system's libzstd, which .NET 10 lacks; without the library such bodies are undecodable.
/// The window is limited to 8 MiB, the most RFC 9659 lets a sender use for Content-Encoding.
/// </summary>
internal static unsafe class ZstdCoding
{
    private const int WindowLogMaxParameter = 100; // ZSTD_d_windowLogMax
    private const int MaxWindowLog = 23;

    private static readonly Library? Native = Library.Load();

    /// <summary>Whether the library was found.</summary>
    public static bool IsAvailable => Native is not null;

    public static string Decode(ReadOnlySpan<byte> body, DecodeSink sink)
    {
        if (Native is not { } native)
            return "encoding:unavailable";
        var stream = native.Create();
        if (stream == 0)
            return "encoding:unavailable";
        var buffer = ArrayPool<byte>.Shared.Rent(DecodeSink.SegmentBytes);
        try
        {
            if (native.IsError(native.SetParameter(stream, WindowLogMaxParameter, MaxWindowLog)) != 0)
                return "encoding:unavailable";
            fixed (byte* source = body)
            fixed (byte* target = buffer)
            {
                var input = new Buffer { Start = source, Size = (nuint)body.Length };
                while (true)
                {
                    var output = new Buffer { Start = target, Size = DecodeSink.SegmentBytes };
                    var before = input.Position;
                    var hint = native.Decompress(stream, &output, &input);
                    if (native.IsError(hint) != 0)
                        return "encoding:corrupt"; // also garbage after a frame: it has no frame magic
                    if (!sink.Write(buffer.AsSpan(0, (int)output.Position)))
                        return sink.Exceeded;
                    var drained = output.Position < output.Size;
                    if (input.Position == input.Size && drained)
                        return hint == 0 ? "" : "encoding:truncated"; // 0: a frame ended exactly here
                    if (input.Position == before && output.Position == 0)
                        return "encoding:corrupt"; // no progress; cannot happen with a sound library
                    if (hint == 0 && input.Position == input.Size)
                        return "";
                }
            }
        }
        finally
        {
            _ = native.Free(stream);
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    /// <summary>ZSTD_inBuffer and ZSTD_outBuffer have the same layout.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Buffer
    {
        public byte* Start;
        public nuint Size;
        public nuint Position;
    }

    private sealed class Library
    {
        private readonly delegate* unmanaged<nint> _create;
        private readonly delegate* unmanaged<nint, nuint> _free;
        private readonly delegate* unmanaged<nint, int, int, nuint> _setParameter;
        private readonly delegate* unmanaged<nint, Buffer*, Buffer*, nuint> _decompress;
        private readonly delegate* unmanaged<nuint, uint> _isError;

        private Library(nint create, nint free, nint setParameter, nint decompress, nint isError)
        {
            _create = (delegate* unmanaged<nint>)create;
            _free = (delegate* unmanaged<nint, nuint>)free;
            _setParameter = (delegate* unmanaged<nint, int, int, nuint>)setParameter;
            _decompress = (delegate* unmanaged<nint, Buffer*, Buffer*, nuint>)decompress;
            _isError = (delegate* unmanaged<nuint, uint>)isError;
        }

        public static Library? Load()
        {
            if (!NativeLibrary.TryLoad("libzstd.so.1", out var handle))
                return null;
            return NativeLibrary.TryGetExport(handle, "ZSTD_createDStream", out var create)
                && NativeLibrary.TryGetExport(handle, "ZSTD_freeDStream", out var free)
                && NativeLibrary.TryGetExport(handle, "ZSTD_DCtx_setParameter", out var set)
                && NativeLibrary.TryGetExport(handle, "ZSTD_decompressStream", out var decompress)
                && NativeLibrary.TryGetExport(handle, "ZSTD_isError", out var isError)
                ? new Library(create, free, set, decompress, isError)
                : null;
        }

        public nint Create() => _create();

        public nuint Free(nint stream) => _free(stream);

        public nuint SetParameter(nint stream, int parameter, int value) => _setParameter(stream, parameter, value);

        public nuint Decompress(nint stream, Buffer* output, Buffer* input) => _decompress(stream, output, input);

        public uint IsError(nuint code) => _isError(code);
    }
}
