using System.Buffers;

namespace Dlp.Proxy.Answers;

/// <summary>Pooled bytes: appended at the end, dropped from the front.</summary>
internal sealed class ByteBuffer : IDisposable
{
    private byte[] _bytes = [];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Span => _bytes.AsSpan(0, Length);

    public ReadOnlyMemory<byte> Memory => _bytes.AsMemory(0, Length);

    public void Append(ReadOnlySpan<byte> bytes)
    {
        if (Length + bytes.Length > _bytes.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(4096, Math.Max(Length + bytes.Length, Length * 2)));
            Span.CopyTo(larger);
            Return();
            _bytes = larger;
        }
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    public void DropFront(int count)
    {
        Length -= count;
        _bytes.AsSpan(count, Length).CopyTo(_bytes);
    }

    public void Clear() => Length = 0;

    public void Dispose()
    {
        Return();
        _bytes = [];
        Length = 0;
    }

    private void Return()
    {
        if (_bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(_bytes);
    }
}
