using System.Buffers;

namespace Dlp.Proxy.Answers;

/// <summary>Writes nowhere: an answer that is only read for its text goes to the client unchanged by another way.</summary>
internal sealed class DiscardingWriter : IBufferWriter<byte>
{
    [ThreadStatic]
    private static byte[]? s_scratch;

    public static DiscardingWriter Instance { get; } = new();

    public void Advance(int count)
    {
    }

    public Memory<byte> GetMemory(int sizeHint = 0) => Scratch(sizeHint);

    public Span<byte> GetSpan(int sizeHint = 0) => Scratch(sizeHint);

    private static byte[] Scratch(int sizeHint)
    {
        if (s_scratch is null || s_scratch.Length < sizeHint)
            s_scratch = new byte[Math.Max(4096, sizeHint)];
        return s_scratch;
    }
}
