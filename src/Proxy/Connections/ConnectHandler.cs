using System.Net;
using System.Net.Security;
using Dlp.Policy.Words;
using Dlp.Proxy.Destinations;
using Dlp.Proxy.Heads;
using Dlp.Proxy.Identity;
using Dlp.Proxy.Interception;
using Dlp.Proxy.Records;
using Dlp.Proxy.Telemetry;
using Dlp.Proxy.Tunnels;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;

namespace Dlp.Proxy.Connections;

/// <summary>
/// Serves one CONNECT:
/// 1. canonical host, or 400,
/// 2. subject,
/// 3. route: refuse, tunnel, or answer 200 and look at the first byte,
/// 4. open TLS with a leaf for exactly that host, and hand the opened connection to the HTTP engine.
/// </summary>
internal sealed class ConnectHandler(
    ProxyOptions options,
    IAuthenticator authenticator,
    RouteSelector routes,
    TlsInterceptor interceptor,
    TunnelHandler tunnels,
    HttpEngine engine,
    PinnedHosts pinned,
    AuditWriter audit,
    ProxyMetrics metrics,
    TimeProvider time)
{
    private const byte TlsHandshake = 0x16;

    /// <summary>Serves the connection to its end.</summary>
    public async Task ServeAsync(ConnectionContext connection, ConnectionDelegate http, ConnectHead head)
    {
        var output = connection.Transport.Output;
        var address = ClientAddress.Of(connection);

        // Step 1.
        if (!HostName.TryCanonicalise(head.Host, out var host))
        {
            await ConnectAnswer.WriteRefusalAsync(output, 400, "Bad Request", "The CONNECT request does not name a valid host.", connection.ConnectionClosed).ConfigureAwait(false);
            return;
        }

        // Step 2.
        var client = new ClientConnection(connection, authenticator.Identify(address), address, host, head.Port);

        // Step 3.
        var route = routes.Select(host, head.Port, address);
        switch (route.Kind)
        {
            case RouteKind.Deny:
                _ = await audit.TunnelAsync(client, route, DecisionAction.Block, connection.ConnectionClosed).ConfigureAwait(false);
                await ConnectAnswer.WriteRefusalAsync(output, 403, "Forbidden", "Refused by the security proxy: " + route.Reason + ".", connection.ConnectionClosed).ConfigureAwait(false);
                return;
            case RouteKind.Tunnel:
                await tunnels.ServeAsync(client, route).ConfigureAwait(false);
                return;
        }

        await ConnectAnswer.WriteEstablishedAsync(output, connection.ConnectionClosed).ConfigureAwait(false);
        switch (await PeekAsync(connection).ConfigureAwait(false))
        {
            case TlsHandshake:
                await InterceptAsync(client, http, route).ConfigureAwait(false);
                return;
            case >= (byte)'A' and <= (byte)'Z':
                // ws:// and http:// inside CONNECT: the same exchange without TLS.
                await engine.ServeAsync(connection, http, connection.Transport.Input, output, new ExchangeTarget(host, head.Port, IsTls: false, client.Subject, route.Entry)).ConfigureAwait(false);
                return;
            case null:
                return;
            default:
                await audit.ProtocolAsync(client, route.App, "neither TLS nor HTTP inside CONNECT", connection.ConnectionClosed).ConfigureAwait(false);
                return;
        }
    }

    // Step 4.
    private async Task InterceptAsync(ClientConnection client, ConnectionDelegate http, Route route)
    {
        var started = time.GetTimestamp();
        var connection = client.Connection;
        var outcome = await interceptor.OpenAsync(connection, client.Host, IPAddress.TryParse(client.Host, out _)).ConfigureAwait(false);
        metrics.Handshake(outcome.Problem, time.GetElapsedTime(started));
        if (outcome.Stream is not { } stream)
        {
            await ReportAsync(client, route, outcome).ConfigureAwait(false);
            return;
        }

        pinned.CountSuccess(client.Address, client.Host);
        var (input, output) = TlsInterceptor.CreatePipes(connection, stream);
        var features = new TlsFeatures(stream);
        connection.Features.Set<ITlsConnectionFeature>(features);
        connection.Features.Set<ITlsApplicationProtocolFeature>(features);
        connection.Features.Set<ITlsHandshakeFeature>(features);
        var isHttp2 = stream.NegotiatedApplicationProtocol == SslApplicationProtocol.Http2;
        try
        {
            await engine.ServeAsync(connection, http, input, output, new ExchangeTarget(client.Host, client.Port, IsTls: true, client.Subject, route.Entry), isHttp2).ConfigureAwait(false);
        }
        finally
        {
            await CloseAsync(stream, input, output).ConfigureAwait(false);
        }
    }

    private async ValueTask ReportAsync(ClientConnection client, Route route, TlsOutcome outcome)
    {
        var token = CancellationToken.None;
        switch (outcome.Problem)
        {
            case TlsProblem.NameDiffers:
                await audit.ProtocolAsync(client, route.App, "SNI differs from the CONNECT host", token).ConfigureAwait(false);
                break;
            case TlsProblem.ClientRefusedCertificate or TlsProblem.ClientHungUp:
                var starts = pinned.CountRefusal(client.Address, client.Host);
                await audit.ClientTrustAsync(client, route.App, outcome.Problem, starts, options.Pinning.TunnelFor, token).ConfigureAwait(false);
                break;
            default:
                await audit.ProtocolAsync(client, route.App, "TLS handshake: " + outcome.Problem, token).ConfigureAwait(false);
                break;
        }
    }

    private async ValueTask<byte?> PeekAsync(ConnectionContext connection)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(connection.ConnectionClosed, Draining.Of(connection));
        deadline.CancelAfter(options.Limits.HandshakeTimeout);
        var read = await connection.Transport.Input.ReadAsync(deadline.Token).ConfigureAwait(false);
        byte? first = read.Buffer.IsEmpty ? null : read.Buffer.FirstSpan[0];
        connection.Transport.Input.AdvanceTo(read.Buffer.Start);
        return first;
    }

    private static async ValueTask CloseAsync(SslStream stream, System.IO.Pipelines.PipeReader input, System.IO.Pipelines.PipeWriter output)
    {
        try
        {
            await input.CompleteAsync().ConfigureAwait(false);
            await output.CompleteAsync().ConfigureAwait(false);

            // close_notify: without it a client cannot tell an end from a cut (RFC 8446 section 6.1).
            await stream.ShutdownAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or InvalidOperationException or ObjectDisposedException or OperationCanceledException or System.Security.Authentication.AuthenticationException)
        {
            // The client closed first.
        }

        await stream.DisposeAsync().ConfigureAwait(false);
    }
}
