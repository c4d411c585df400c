namespace Dlp.Proxy.Tests.Heads;

/// <summary>Reads scripted pieces, one per read, then the end; remembers what was written.</summary>
internal sealed class ScriptedStream(IEnumerable<byte[]> pieces) : MemoryStream
{
    private readonly Queue<byte[]> _pieces = new(pieces);

    public MemoryStream Written { get; } = new();

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!_pieces.TryDequeue(out var piece))
        {
            return new(0);
        }

        piece.CopyTo(buffer);
        return new(piece.Length);
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => Written.WriteAsync(buffer, cancellationToken);
}
