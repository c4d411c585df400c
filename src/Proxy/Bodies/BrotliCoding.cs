using System.Buffers;
using System.IO.Compression;

namespace Dlp.Proxy.Bodies;

/// <summary>Brotli (RFC 7932) in bounded steps.</summary>
internal static class BrotliCoding
{
    public static string Decode(ReadOnlySpan<byte> body, DecodeSink sink)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(DecodeSink.SegmentBytes);
        var decoder = new BrotliDecoder();
        try
        {
            while (true)
            {
                var status = decoder.Decompress(body, buffer.AsSpan(0, DecodeSink.SegmentBytes), out var consumed, out var written);
                body = body[consumed..];
                if (!sink.Write(buffer.AsSpan(0, written)))
                    return sink.Exceeded;
                switch (status)
                {
                    case OperationStatus.Done:
                        return body.IsEmpty ? "" : "encoding:trailing";
                    case OperationStatus.DestinationTooSmall:
                        continue;
                    case OperationStatus.NeedMoreData:
                        return "encoding:truncated"; // the whole body was given
                    default:
                        return "encoding:corrupt";
                }
            }
        }
        finally
        {
            decoder.Dispose();
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }
}
