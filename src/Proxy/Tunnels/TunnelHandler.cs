using System.Buffers;
using System.Net;
using Dlp.Policy.Words;
using Dlp.Proxy.Connections;
using Dlp.Proxy.Egress;
using Dlp.Proxy.Forwarding;
using Dlp.Proxy.Exchanges;
using Dlp.Proxy.Interception;
using Dlp.Proxy.Pages;
using Dlp.Proxy.Records;
using Dlp.Proxy.Telemetry;

namespace Dlp.Proxy.Tunnels;

/// <summary>
/// Serves one opaque tunnel: dial the origin, write the record, answer 200, check that the ClientHello asks for the CONNECT host,
/// then move bytes unread.
/// </summary>
internal sealed class TunnelHandler(ProxyOptions options, OriginConnections connector, AuditWriter audit, ProxyMetrics metrics, TimeProvider time)
{
    private const int MaxClientHelloBytes = 64 * 1024;

    /// <summary>Serves the tunnel to its end.</summary>
    public async Task ServeAsync(ClientConnection client, Route route)
    {
        var started = time.GetTimestamp();
        var connection = client.Connection;
        var closed = connection.ConnectionClosed;
        Stream origin;
        try
        {
            origin = await connector.ConnectRawAsync(client.Host, client.Port, closed).ConfigureAwait(false);
        }
        catch (EgressException e)
        {
            _ = await audit.TunnelAsync(client, route with { Reason = e.Problem.ToString() }, DecisionAction.Block, closed).ConfigureAwait(false);
            var text = Texts.Of(EgressAnswers.Error(e.Problem), japanese: false);
            await ConnectAnswer.WriteRefusalAsync(connection.Transport.Output, text.Status, text.Status == 403 ? "Forbidden" : text.Status == 504 ? "Gateway Timeout" : "Bad Gateway", text.Title + ". " + text.Explanation, closed).ConfigureAwait(false);
            return;
        }

        await using (origin.ConfigureAwait(false))
        {
            var receipt = await audit.TunnelAsync(client, route, DecisionAction.Allow, closed).ConfigureAwait(false);
            if (!receipt.IsDurable)
            {
                await ConnectAnswer.WriteRefusalAsync(connection.Transport.Output, 503, "Service Unavailable", "The security proxy cannot write its audit trail, so nothing is forwarded. Tell your administrator.", closed).ConfigureAwait(false);
                return;
            }

            await ConnectAnswer.WriteEstablishedAsync(connection.Transport.Output, closed).ConfigureAwait(false);
            if (await CheckHelloAsync(client).ConfigureAwait(false) is { } problem)
            {
                await audit.ProtocolAsync(client, route.App, problem, CancellationToken.None).ConfigureAwait(false);
                audit.Close(receipt, ExchangeResult.Refused, 200, 0, time.GetElapsedTime(started));
                return;
            }

            metrics.TunnelOpened();
            var pump = new TunnelPump(connection.Transport, origin, options.Limits.TunnelIdleTimeout, time);
            await pump.RunAsync(Draining.Of(connection), closed).ConfigureAwait(false);
            metrics.TunnelClosed();
            audit.Close(receipt, ExchangeResult.Completed, 200, pump.ToClientBytes, time.GetElapsedTime(started));
        }
    }

    // A tunnel to an innocent name that asks the same CDN for an AI service would pass uninspected (domain fronting, S-05).
    private async ValueTask<string?> CheckHelloAsync(ClientConnection client)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(client.Connection.ConnectionClosed);
        deadline.CancelAfter(options.Limits.HandshakeTimeout);
        var input = client.Connection.Transport.Input;
        while (true)
        {
            System.IO.Pipelines.ReadResult read;
            try
            {
                read = await input.ReadAsync(deadline.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                // Protocols in which the origin speaks first never send a hello.
                return options.DangerousAllowNonTlsTunnels || client.Connection.ConnectionClosed.IsCancellationRequested ? null : "nothing was sent inside CONNECT";
            }

            var buffer = read.Buffer;
            var bytes = buffer.IsSingleSegment ? buffer.First : buffer.ToArray();
            var reading = ClientHello.Read(bytes.Span, out var name);
            if (reading == ClientHello.Reading.Incomplete && !read.IsCompleted && buffer.Length < MaxClientHelloBytes)
            {
                input.AdvanceTo(buffer.Start, buffer.End);
                continue;
            }

            input.AdvanceTo(buffer.Start);
            if (buffer.IsEmpty)
            {
                return null;
            }

            return reading switch
            {
                ClientHello.Reading.Complete when NamesAgree(name, client.Host) => null,
                ClientHello.Reading.Complete => "SNI differs from the CONNECT host",
                ClientHello.Reading.NotTls => options.DangerousAllowNonTlsTunnels ? null : "not TLS inside CONNECT",
                _ => "malformed ClientHello",
            };
        }
    }

    private static bool NamesAgree(string? name, string host) =>
        IPAddress.TryParse(host, out _) ? name is null || name == host : name == host;
}
