using System.IO.Pipelines;
using Dlp.Proxy.Heads;
using Dlp.Proxy.Telemetry;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Logging;

namespace Dlp.Proxy.Connections;

/// <summary>Runs Kestrel's HTTP engine on a pair of pipes, with the strict head guard in front of its HTTP/1.1 parser.</summary>
internal sealed class HttpEngine(ProxyOptions options, ProxyMetrics metrics, TimeProvider time, ILogger<HttpEngine> logger)
{
    private readonly HeadLimits _limits = HeadLimits.Default with { MaxHeadBytes = options.Limits.MaxHeadBytes, HeadTimeout = options.Limits.HandshakeTimeout };

    /// <summary>Serves HTTP to the end of the connection.</summary>
    /// <param name="connection">The connection; its transport is put back afterwards.</param>
    /// <param name="http">Kestrel's HTTP engine.</param>
    /// <param name="input">Bytes from the client, decrypted.</param>
    /// <param name="output">Bytes to the client, before encryption.</param>
    /// <param name="target">Where requests go; null lets each request name it.</param>
    /// <param name="isHttp2">HTTP/2 was agreed: Kestrel's own parser is strict enough (h2spec, security-matrix F12).</param>
    public async Task ServeAsync(ConnectionContext connection, ConnectionDelegate http, PipeReader input, PipeWriter output, ExchangeTarget? target, bool isHttp2 = false)
    {
        var original = connection.Transport;
        if (target is not null)
        {
            connection.Features.Set(target);
        }

        connection.Transport = new DuplexPipe(input, output);
        try
        {
            if (isHttp2)
            {
                await http(connection).ConfigureAwait(false);
            }
            else
            {
                await RequestHeadGuard.InvokeAsync(connection, http, _limits, violation => Report(connection, violation), time).ConfigureAwait(false);
            }
        }
        finally
        {
            connection.Transport = original;
        }
    }

    private void Report(ConnectionContext connection, HeadViolation violation)
    {
        metrics.HeadRefused(violation.Kind);
        Log.HeadRefused(logger, violation.Kind, ClientAddress.Of(connection));
    }
}
