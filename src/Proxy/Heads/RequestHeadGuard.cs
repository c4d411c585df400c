using Dlp.Proxy.Connections;
using Microsoft.AspNetCore.Connections;

namespace Dlp.Proxy.Heads;

/// <summary>The strict request checks as a Kestrel connection middleware.</summary>
public static class RequestHeadGuard
{
    /// <summary>
    /// Runs <paramref name="next"/> with the connection's input guarded. The <see cref="GuardedPipeReader"/> is a feature of the
    /// connection, so that whoever accepts an upgrade can call <see cref="GuardedPipeReader.SwitchToOpaque"/>.
    /// Not for HTTP/2 connections: the caller looks at ALPN first.
    /// </summary>
    /// <param name="connection">A connection that speaks HTTP/1.1 in the clear at this layer (below TLS nothing, above TLS the plaintext).</param>
    /// <param name="next">Kestrel's HTTP delegate.</param>
    /// <param name="limits">Budgets.</param>
    /// <param name="onViolation">Told of a refused head, for audit and metrics; null for none.</param>
    /// <param name="time">Clock; the system's when null.</param>
    public static async Task InvokeAsync(
        ConnectionContext connection, ConnectionDelegate next, HeadLimits limits, Action<HeadViolation>? onViolation = null, TimeProvider? time = null)
    {
        var transport = connection.Transport;
        var guarded = new GuardedPipeReader(transport.Input, limits, AnswerAsync, time);
        connection.Features.Set(guarded);
        connection.Transport = new DuplexPipe(guarded, transport.Output);
        try
        {
            await next(connection);
        }
        finally
        {
            connection.Transport = transport;
            guarded.Release();
        }

        async ValueTask AnswerAsync(HeadViolation violation)
        {
            onViolation?.Invoke(violation);

            // Kestrel is idle here: the answer to the previous request was flushed before it asked for the next head.
            HeadViolationResponse.Write(transport.Output, violation);
            await transport.Output.FlushAsync();
        }
    }
}
