using System.Buffers;

namespace Dlp.Proxy.Exchanges;

/// <summary>A request body held for inspection, in one pooled array.</summary>
internal sealed class BufferedBody : IDisposable
{
    private byte[] _bytes;

    private BufferedBody(byte[] bytes, int length, BodyHolding holding)
    {
        _bytes = bytes;
        Length = length;
        Holding = holding;
    }

    /// <summary>Bytes held.</summary>
    public int Length { get; }

    /// <summary>How much of the body is held; the rest, if any, is still in the reader.</summary>
    public BodyHolding Holding { get; }

    /// <summary>The bytes; valid until disposal.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes.AsMemory(0, Length);

    /// <summary>Reads to the end of the body, or up to a budget.</summary>
    /// <param name="reader">The body.</param>
    /// <param name="declared">Content-Length; null when unknown.</param>
    /// <param name="budgetBytes">Most bytes of one body.</param>
    /// <param name="reservation">Memory of all bodies; grows with what is read.</param>
    /// <param name="share">Bytes to reserve for one byte held: text and parts live beside the body.</param>
    /// <param name="cancellationToken">The client went away.</param>
    /// <exception cref="IOException">The client broke off, or sent a broken body.</exception>
    public static async ValueTask<BufferedBody> ReadAsync(
        System.IO.Pipelines.PipeReader reader, long? declared, long budgetBytes, BudgetReservation reservation, int share, CancellationToken cancellationToken)
    {
        var bytes = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(declared ?? 4096, 1, budgetBytes));
        var length = 0;
        try
        {
            while (true)
            {
                var read = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
                var size = read.Buffer.Length;
                var holding = length + size > budgetBytes ? BodyHolding.Prefix
                    : !reservation.TryGrowTo(share * (length + size)) ? BodyHolding.NoRoom
                    : BodyHolding.Whole;
                if (holding != BodyHolding.Whole)
                {
                    // Neither consumed nor examined: whoever forwards the body unread finds these bytes again.
                    reader.AdvanceTo(read.Buffer.Start);
                    return new BufferedBody(bytes, length, holding);
                }

                if (length + size > bytes.Length)
                {
                    var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max(length + size, bytes.Length * 2L), Array.MaxLength));
                    bytes.AsSpan(0, length).CopyTo(larger);
                    ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
                    bytes = larger;
                }

                read.Buffer.CopyTo(bytes.AsSpan(length));
                length += (int)size;
                reader.AdvanceTo(read.Buffer.End);
                if (read.IsCompleted)
                {
                    return new BufferedBody(bytes, length, BodyHolding.Whole);
                }
            }
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
            throw;
        }
    }

    /// <summary>Gives the array back, cleared: another user's request must not find a prompt in it.</summary>
    public void Dispose()
    {
        var bytes = Interlocked.Exchange(ref _bytes, []);
        if (bytes.Length > 0)
        {
            bytes.AsSpan(0, Length).Clear();
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
