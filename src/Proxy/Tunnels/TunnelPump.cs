using System.IO.Pipelines;
using System.Net.Sockets;

namespace Dlp.Proxy.Tunnels;

/// <summary>Moves bytes of one opaque tunnel both ways until either side ends or both fall silent.</summary>
internal sealed class TunnelPump(IDuplexPipe client, Stream origin, TimeSpan idleTimeout, TimeProvider time)
{
    private const int BufferBytes = 16 * 1024;
    private static readonly TimeSpan QuietTime = TimeSpan.FromMilliseconds(500);

    private long _lastActivity = time.GetTimestamp();

    /// <summary>Bytes sent to the client so far.</summary>
    public long ToClientBytes { get; private set; }

    /// <summary>Runs to the end of the tunnel. Broken connections are ends, not errors.</summary>
    /// <param name="closeRequested">The proxy is stopping: the tunnel ends as soon as it is quiet.</param>
    /// <param name="cancellationToken">The connection is gone.</param>
    public async Task RunAsync(CancellationToken closeRequested, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await using var quiet = closeRequested.Register(() => _ = StopWhenQuietAsync(stop)).ConfigureAwait(false);
        await using var idle = time.CreateTimer(_ => StopWhenIdle(stop), null, idleTimeout, idleTimeout).ConfigureAwait(false);

        var up = PumpToOriginAsync(stop.Token);
        var down = PumpToClientAsync(stop.Token);

        // The origin's end closes the tunnel; the client's end is a half-close, and the answer may still be on its way.
        var first = await Task.WhenAny(up, down).ConfigureAwait(false);
        if (first == down || !await up.ConfigureAwait(false))
        {
            await stop.CancelAsync().ConfigureAwait(false);
        }

        _ = await Task.WhenAll(up, down).ConfigureAwait(false);
    }

    // True: the client closed its half in good order.
    private async Task<bool> PumpToOriginAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                var read = await client.Input.ReadAsync(cancellationToken).ConfigureAwait(false);
                foreach (var segment in read.Buffer)
                {
                    await origin.WriteAsync(segment, cancellationToken).ConfigureAwait(false);
                }

                client.Input.AdvanceTo(read.Buffer.End);
                _lastActivity = time.GetTimestamp();
                if (read.IsCompleted)
                {
                    (origin as NetworkStream)?.Socket.Shutdown(SocketShutdown.Send);
                    return true;
                }
            }
        }
        catch (Exception e) when (IsEnd(e))
        {
            return false;
        }
    }

    private async Task<bool> PumpToClientAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                var memory = client.Output.GetMemory(BufferBytes);
                var count = await origin.ReadAsync(memory, cancellationToken).ConfigureAwait(false);
                if (count == 0)
                {
                    return true;
                }

                client.Output.Advance(count);
                ToClientBytes += count;
                _lastActivity = time.GetTimestamp();
                var flushed = await client.Output.FlushAsync(cancellationToken).ConfigureAwait(false);
                if (flushed.IsCompleted)
                {
                    return false;
                }
            }
        }
        catch (Exception e) when (IsEnd(e))
        {
            return false;
        }
    }

    private async Task StopWhenQuietAsync(CancellationTokenSource stop)
    {
        try
        {
            while (time.GetElapsedTime(_lastActivity) < QuietTime)
            {
                await Task.Delay(QuietTime, time, stop.Token).ConfigureAwait(false);
            }

            await stop.CancelAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException)
        {
            // The tunnel ended by itself.
        }
    }

    private void StopWhenIdle(CancellationTokenSource stop)
    {
        if (time.GetElapsedTime(_lastActivity) >= idleTimeout)
        {
            stop.Cancel();
        }
    }

    private static bool IsEnd(Exception e) =>
        e is OperationCanceledException or IOException or SocketException or ObjectDisposedException or InvalidOperationException
            or Microsoft.AspNetCore.Connections.ConnectionAbortedException or Microsoft.AspNetCore.Connections.ConnectionResetException;
}
