using Dlp.Proxy.Heads;
using Dlp.Proxy.Telemetry;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Logging;

namespace Dlp.Proxy.Connections;

/// <summary>
/// The Kestrel connection middleware that every client connection enters first. It
/// 1. reads the first head, within a deadline of its own (Kestrel's do not run yet),
/// 2. leaves everything but CONNECT to the HTTP engine, behind the strict guard,
/// 3. hands CONNECT to <see cref="ConnectHandler"/>.
/// </summary>
internal sealed class ProxyListener(ProxyOptions options, ConnectHandler connects, HttpEngine engine, ProxyMetrics metrics, ILogger<ProxyListener> logger)
{
    private readonly HeadLimits _limits = HeadLimits.Default with { MaxHeadBytes = options.Limits.MaxHeadBytes, HeadTimeout = options.Limits.HandshakeTimeout };

    /// <summary>Serves one connection to its end.</summary>
    /// <param name="connection">Raw client connection.</param>
    /// <param name="http">Kestrel's HTTP engine.</param>
    public async Task OnConnectionAsync(ConnectionContext connection, ConnectionDelegate http)
    {
        metrics.ConnectionOpened();
        try
        {
            var first = await ReadFirstHeadAsync(connection).ConfigureAwait(false);
            switch (first.Kind)
            {
                case FirstHead.Http:
                    await engine.ServeAsync(connection, http, connection.Transport.Input, connection.Transport.Output, target: null).ConfigureAwait(false);
                    break;
                case FirstHead.Connect:
                    await connects.ServeAsync(connection, http, first.Connect!).ConfigureAwait(false);
                    break;
                case FirstHead.Refused:
                    Log.HeadRefused(logger, first.Violation.Kind, ClientAddress.Of(connection));
                    metrics.HeadRefused(first.Violation.Kind);
                    HeadViolationResponse.Write(connection.Transport.Output, first.Violation);
                    _ = await connection.Transport.Output.FlushAsync(connection.ConnectionClosed).ConfigureAwait(false);
                    break;
                case FirstHead.Gone:
                    break;
            }
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or ConnectionAbortedException or ConnectionResetException or ObjectDisposedException)
        {
            // The client went away, or was too slow to say anything.
        }
        finally
        {
            metrics.ConnectionClosed();
        }
    }

    private async ValueTask<FirstHeadOutcome> ReadFirstHeadAsync(ConnectionContext connection)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(connection.ConnectionClosed, Draining.Of(connection));
        deadline.CancelAfter(options.Limits.HandshakeTimeout);
        var input = connection.Transport.Input;
        while (true)
        {
            var read = await input.ReadAsync(deadline.Token).ConfigureAwait(false);
            var buffer = read.Buffer;
            var head = ProxyHead.Read(buffer, _limits);
            switch (head.Status)
            {
                case ProxyHeadStatus.NotConnect:
                    // One argument: the next reader must see these bytes again.
                    input.AdvanceTo(buffer.Start);
                    return new FirstHeadOutcome(FirstHead.Http, null, default);
                case ProxyHeadStatus.Refused:
                    input.AdvanceTo(buffer.End);
                    return new FirstHeadOutcome(FirstHead.Refused, null, head.Violation);
                case ProxyHeadStatus.Connect:
                    // Bytes after the head belong to the tunnel, exactly once.
                    input.AdvanceTo(head.Consumed);
                    return new FirstHeadOutcome(FirstHead.Connect, head.Head, default);
            }

            if (read.IsCompleted)
            {
                input.AdvanceTo(buffer.End);
                return new FirstHeadOutcome(FirstHead.Gone, null, default);
            }

            input.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    private enum FirstHead
    {
        Http,
        Connect,
        Refused,
        Gone,
    }

    private readonly record struct FirstHeadOutcome(FirstHead Kind, ConnectHead? Connect, HeadViolation Violation);
}
