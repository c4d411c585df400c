using System.Net;
using System.IO.Pipelines;

namespace Dlp.Proxy.Exchanges;

/// <summary>A request body on its way through, uninspected: every read is written and flushed at once.</summary>
internal sealed class StreamedContent(ReadOnlyMemory<byte> prefix, PipeReader body, long? length, long budgetBytes) : HttpContent
{
    /// <summary>True once the budget was exceeded; the exchange is then a 413, not an origin failure.</summary>
    public bool ExceededBudget { get; private set; }

    /// <summary>Told of every read, so that an upload that moves is not taken for a silent origin.</summary>
    public Action? Progress { get; set; }

    /// <summary>True when reading from the client failed: the client's fault, not the origin's.</summary>
    public bool ClientFailed { get; private set; }

    protected override bool TryComputeLength(out long computed)
    {
        computed = length ?? 0;
        return length.HasValue;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        var total = (long)prefix.Length;
        var isFirst = prefix.IsEmpty;
        if (!isFirst)
        {
            await stream.WriteAsync(prefix, cancellationToken).ConfigureAwait(false);
        }

        while (true)
        {
            ReadResult read;
            try
            {
                // A body that came with its head goes out with it, in one write.
                if (!body.TryRead(out read))
                {
                    if (isFirst)
                    {
                        // Origins must see the head before the client has finished: full duplex.
                        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
                    }

                    read = await body.ReadAsync(cancellationToken).ConfigureAwait(false);
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                ClientFailed = true;
                throw;
            }

            isFirst = false;
            Progress?.Invoke();
            foreach (var segment in read.Buffer)
            {
                total += segment.Length;
                if (total > budgetBytes)
                {
                    ExceededBudget = true;
                    throw new IOException("The request body exceeds the forwarding budget.");
                }

                await stream.WriteAsync(segment, cancellationToken).ConfigureAwait(false);
            }

            body.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
            {
                return;
            }

            await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
