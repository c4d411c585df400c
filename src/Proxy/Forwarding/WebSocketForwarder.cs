using System.Net;
using System.Security.Cryptography;
using System.Text;
using Dlp.Proxy.Exchanges;
using Dlp.Proxy.Heads;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Dlp.Proxy.Forwarding;

/// <summary>
/// Passes WebSockets through: HTTP/1.1 upgrades (RFC 6455) and extended CONNECT (RFC 8441) towards the client, an upgrade towards the origin.
/// Frames are not read yet; the record says so.
/// </summary>
internal sealed class WebSocketForwarder(LimitOptions limits, TimeProvider time)
{
    /// <summary>Whether the request opens a WebSocket. Other upgrades are never forwarded.</summary>
    public static bool IsWebSocket(HttpContext context)
    {
        if (context.Features.Get<IHttpExtendedConnectFeature>() is { IsExtendedConnect: true } extended)
        {
            return string.Equals(extended.Protocol, "websocket", StringComparison.OrdinalIgnoreCase);
        }

        return context.Features.Get<IHttpUpgradeFeature>() is { IsUpgradableRequest: true }
            && string.Equals(context.Request.Headers.Upgrade.ToString(), "websocket", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Opens the origin's side, then moves bytes both ways until either side ends; returns status and bytes sent to the client.</summary>
    public async ValueTask<(int Status, long Bytes)> ForwardAsync(HttpContext context, HttpMessageInvoker invoker, string scheme, string authority, string target, CancellationTokenSource idle)
    {
        var extended = context.Features.Get<IHttpExtendedConnectFeature>() is { IsExtendedConnect: true } feature ? feature : null;
        using var request = OriginRequest.Create(context, scheme, authority, target, content: null, encodings: null, dropContentEncoding: false);
        request.Method = HttpMethod.Get;
        request.Version = HttpVersion.Version11;
        request.VersionPolicy = HttpVersionPolicy.RequestVersionExact;
        request.Headers.Connection.Add("Upgrade");
        _ = request.Headers.TryAddWithoutValidation("Upgrade", "websocket");
        var key = context.Request.Headers.SecWebSocketKey.ToString();
        if (extended is not null)
        {
            // HTTP/2 has no key; the origin's HTTP/1.1 handshake needs one, and its answer is checked below.
            key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
            _ = request.Headers.Remove("Sec-WebSocket-Key");
            _ = request.Headers.TryAddWithoutValidation("Sec-WebSocket-Key", key);
            if (!request.Headers.Contains("Sec-WebSocket-Version"))
            {
                _ = request.Headers.TryAddWithoutValidation("Sec-WebSocket-Version", "13");
            }
        }

        using var answer = await invoker.SendAsync(request, idle.Token).ConfigureAwait(false);
        if (answer.StatusCode != HttpStatusCode.SwitchingProtocols)
        {
            AnswerForwarder.CopyHead(answer, context, isRewritten: false);
            var copied = await new AnswerForwarder(limits).CopyBodyAsync(answer, context, rewriter: null, idle).ConfigureAwait(false);
            return ((int)answer.StatusCode, copied);
        }

        if (!IsAccepted(answer, key))
        {
            // Any other protocol is not the one the policy let through (W-08).
            throw new ResponseHeadException(HeadViolationKind.SwitchingUnasked);
        }

        foreach (var (name, values) in answer.Headers.NonValidated)
        {
            // Key and accept belong to one hop's handshake over HTTP/2, and to both ends over HTTP/1.1.
            if (!HopByHop.DropsAnswer(name, default) && !(extended is not null && name.Equals("Sec-WebSocket-Accept", StringComparison.OrdinalIgnoreCase)))
            {
                context.Response.Headers[name] = values.ToString();
            }
        }

        Stream client;
        if (extended is not null)
        {
            client = await extended.AcceptAsync().ConfigureAwait(false);
        }
        else
        {
            // Kestrel writes Connection by itself, and clients fail the handshake without the other (RFC 6455 section 4.1).
            context.Response.Headers.Upgrade = "websocket";
            context.Features.Get<GuardedPipeReader>()?.SwitchToOpaque();
            client = await context.Features.Get<IHttpUpgradeFeature>()!.UpgradeAsync().ConfigureAwait(false);
        }

        await using (client.ConfigureAwait(false))
        {
            var origin = await answer.Content.ReadAsStreamAsync(CancellationToken.None).ConfigureAwait(false);
            await using (origin.ConfigureAwait(false))
            {
                return (extended is null ? 101 : 200, await MoveAsync(client, origin, context.RequestAborted).ConfigureAwait(false));
            }
        }
    }

    // RFC 6455 section 4.1: the origin proves that it read this handshake.
    private static bool IsAccepted(HttpResponseMessage answer, string key)
    {
#pragma warning disable CA5350 // The protocol's own checksum, no signature.
        var expected = Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")));
#pragma warning restore CA5350
        return answer.Headers.NonValidated.TryGetValues("Upgrade", out var upgrade)
            && upgrade.ToString().Equals("websocket", StringComparison.OrdinalIgnoreCase)
            && answer.Headers.NonValidated.TryGetValues("Sec-WebSocket-Accept", out var accept)
            && accept.ToString().Trim() == expected;
    }

    private async Task<long> MoveAsync(Stream client, Stream origin, CancellationToken aborted)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        var last = new Box { Value = time.GetTimestamp() };
        await using var timer = time.CreateTimer(
            _ =>
            {
                if (time.GetElapsedTime(Volatile.Read(ref last.Value)) >= limits.TunnelIdleTimeout)
                {
                    stop.Cancel();
                }
            },
            null,
            limits.TunnelIdleTimeout,
            limits.TunnelIdleTimeout).ConfigureAwait(false);

        var up = CopyAsync(client, origin, last, stop.Token);
        var down = CopyAsync(origin, client, last, stop.Token);
        _ = await Task.WhenAny(up, down).ConfigureAwait(false);
        // A close frame is answered by a close frame: give the other half a moment, then end both.
        _ = await Task.WhenAny(Task.WhenAll(up, down), Task.Delay(TimeSpan.FromSeconds(2), time, CancellationToken.None)).ConfigureAwait(false);
        await stop.CancelAsync().ConfigureAwait(false);
        _ = await up.ConfigureAwait(false);
        return await down.ConfigureAwait(false);
    }

    private async Task<long> CopyAsync(Stream from, Stream to, Box last, CancellationToken cancellationToken)
    {
        var buffer = System.Buffers.ArrayPool<byte>.Shared.Rent(16 * 1024);
        var total = 0L;
        try
        {
            while (true)
            {
                var count = await from.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
                if (count == 0)
                {
                    return total;
                }

                await to.WriteAsync(buffer.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
                await to.FlushAsync(cancellationToken).ConfigureAwait(false);
                total += count;
                Volatile.Write(ref last.Value, time.GetTimestamp());
            }
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            return total;
        }
        finally
        {
            System.Buffers.ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    private sealed class Box
    {
        public long Value;
    }
}
