using System.Collections.Immutable;
using Dlp.Policy.Boundaries;
using Dlp.Policy.Snapshots;
using Dlp.Policy.Words;
using Dlp.Proxy.Answers;
using Dlp.Proxy.Apps;
using Dlp.Proxy.Forwarding;
using Dlp.Proxy.Telemetry;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;

namespace Dlp.Proxy.Exchanges;

/// <summary>The origin's half of an exchange: send, receive, restore, and look at the answer when a rule asks.</summary>
internal sealed class OriginExchange(ProxyOptions options, OriginPools pools, AnswerForwarder answers, WebSocketForwarder sockets, IInspector inspector, ProxyMetrics metrics, TimeProvider time)
{
    /// <summary>Forwards both ways unread.</summary>
    /// <param name="exchange">The exchange.</param>
    /// <param name="prefix">What was read of the body before it turned out too large; valid to the end of the exchange.</param>
    public async ValueTask<OriginOutcome> ForwardUnreadAsync(Exchange exchange, ReadOnlyMemory<byte> prefix = default)
    {
        var context = exchange.Context;
        StreamedContent? content = null;
        if (OriginRequest.MayHaveBody(context))
        {
            // Kestrel's minimum rate would cut streams that pause (voice, full duplex) after five seconds; silence has our own deadline.
            if (context.Features.Get<IHttpMinRequestBodyDataRateFeature>() is { } rate)
            {
                rate.MinDataRate = null;
            }

            content = new StreamedContent(prefix, context.Request.BodyReader, context.Request.ContentLength, options.Limits.MaxForwardedBodyBytes);
        }

        using var request = OriginRequest.Create(context, exchange.Scheme, exchange.Authority, exchange.Target, content, encodings: null, dropContentEncoding: false);
        return await SendAsync(exchange, request, content, static (_, _) => null, collect: null).ConfigureAwait(false);
    }

    /// <summary>Forwards an inspected request and restores its answer.</summary>
    public async ValueTask<OriginOutcome> ForwardAsync(Exchange exchange, InspectedPrompt prompt, Enforced enforced, InspectionPlan plan, PolicySnapshot snapshot)
    {
        if (prompt.IsUnread)
        {
            return await ForwardUnreadAsync(exchange, prompt.Body?.Bytes ?? default).ConfigureAwait(false);
        }

        var vault = enforced.Vault;
        var mayRewrite = (vault is { IsEmpty: false } || plan.InspectAnswer) && prompt.Adapter is not null;
        HttpContent? content = prompt.Body is { } body ? new ReadOnlyMemoryContent(enforced.Body ?? body.Bytes) : null;

        // An answer that may be rewritten is asked for uncompressed: nothing to decode, nothing that hides a placeholder.
        using var request = OriginRequest.Create(
            exchange.Context, exchange.Scheme, exchange.Authority, exchange.Target, content, encodings: mayRewrite ? "identity" : null, dropContentEncoding: enforced.Body.HasValue);
        return await SendAsync(
            exchange,
            request,
            null,
            (status, contentType) => mayRewrite && vault is not null
                ? AnswerRewriters.Create(prompt.Adapter!.Name, new AnswerShape(exchange.Shape, status, contentType), vault, collectText: plan.InspectAnswer)
                : null,
            collect: plan.InspectAnswer ? text => InspectAnswerAsync(exchange, plan, snapshot, text) : null).ConfigureAwait(false);
    }

    /// <summary>Passes a WebSocket through.</summary>
    public async ValueTask<OriginOutcome> ForwardWebSocketAsync(Exchange exchange)
    {
        using var lease = pools.Rent(exchange.Subject.Id);
        using var idle = CancellationTokenSource.CreateLinkedTokenSource(exchange.Context.RequestAborted);
        try
        {
            idle.CancelAfter(options.Limits.AnswerIdleTimeout);
            var (status, bytes) = await sockets.ForwardAsync(exchange.Context, lease.Invoker, exchange.Scheme, exchange.Authority, exchange.Target, idle).ConfigureAwait(false);
            return new OriginOutcome(ExchangeResult.Completed, status, bytes, 0, [], null);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException or InvalidOperationException)
        {
            return exchange.Context.RequestAborted.IsCancellationRequested
                ? new OriginOutcome(ExchangeResult.ClientAborted, 0, 0, 0, [], null)
                : OriginOutcome.Failed(idle.IsCancellationRequested ? new ExchangeFailure(ExchangeError.OriginTimedOut, "silent for too long") : ExchangeFailure.FromOrigin(e));
        }
    }

    private async ValueTask<OriginOutcome> SendAsync(
        Exchange exchange,
        HttpRequestMessage request,
        StreamedContent? streamed,
        Func<int, string, IAnswerRewriter?> createRewriter,
        Func<string, ValueTask<ImmutableArray<FindingSummary>>>? collect)
    {
        var context = exchange.Context;
        using var lease = pools.Rent(exchange.Subject.Id);
        using var idle = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        var status = 0;
        var sent = 0L;
        var restored = 0;
        if (streamed is not null)
        {
            streamed.Progress = () => Extend(idle);
        }

        try
        {
            var started = time.GetTimestamp();
            idle.CancelAfter(options.Limits.AnswerIdleTimeout);
            using var answer = await lease.Invoker.SendAsync(request, idle.Token).ConfigureAwait(false);
            metrics.Stage("origin", time.GetElapsedTime(started));
            status = (int)answer.StatusCode;
            if (status == 101)
            {
                // Nobody asked to switch: the origin is confused, or attacks.
                return OriginOutcome.Failed(new ExchangeFailure(ExchangeError.OriginBadAnswer, "unexpected 101"));
            }

            var contentType = answer.Content.Headers.NonValidated.TryGetValues("Content-Type", out var types) ? types.ToString() : "";
            using var rewriter = AnswerForwarder.CanDecode(answer) ? createRewriter(status, contentType) : null;
            AnswerForwarder.CopyHead(answer, context, rewriter is not null);
            sent = await answers.CopyBodyAsync(answer, context, rewriter, idle).ConfigureAwait(false);
            restored = rewriter?.Restored ?? 0;
            if (restored > 0)
            {
                metrics.Restored(restored);
            }

            var findings = collect is not null && rewriter is { CollectedText.Length: > 0 } ? await collect(rewriter.CollectedText).ConfigureAwait(false) : [];
            return new OriginOutcome(ExchangeResult.Completed, status, sent, restored, findings, null);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException or ObjectDisposedException or InvalidDataException or InvalidOperationException)
        {
            if (context.RequestAborted.IsCancellationRequested || streamed is { ClientFailed: true })
            {
                return new OriginOutcome(ExchangeResult.ClientAborted, status, sent, restored, [], context.RequestAborted.IsCancellationRequested ? null : new ExchangeFailure(ExchangeError.ClientAborted, "body"));
            }

            if (streamed is { ExceededBudget: true })
            {
                return OriginOutcome.Failed(new ExchangeFailure(ExchangeError.ClientBodyTooLarge, "forwarding budget"));
            }

            // What a cancelled socket throws says "aborted", not "too late".
            var failure = idle.IsCancellationRequested ? new ExchangeFailure(ExchangeError.OriginTimedOut, "silent for too long") : ExchangeFailure.FromOrigin(e);
            return new OriginOutcome(context.Response.HasStarted ? ExchangeResult.Incomplete : ExchangeResult.OriginFailed, status, sent, restored, [], failure);
        }
    }

    // An upload can outlive the answer to it.
    private void Extend(CancellationTokenSource idle)
    {
        try
        {
            idle.CancelAfter(options.Limits.AnswerIdleTimeout);
        }
        catch (ObjectDisposedException)
        {
            // The exchange is over; the upload ends with it.
        }
    }

    // The answer has been delivered: rules on answers record, they do not hold back.
    private async ValueTask<ImmutableArray<FindingSummary>> InspectAnswerAsync(Exchange exchange, InspectionPlan plan, PolicySnapshot snapshot, string text)
    {
        TextPart[] parts = [new TextPart("answer", TextRole.Assistant, text, Editable: false)];
        var inspection = await inspector.InspectAsync(parts, plan, CancellationToken.None).ConfigureAwait(false);
        var decision = snapshot.Decide(new PolicyQuestion(exchange.Subject, exchange.Destination, Direction.Answer, parts, inspection));
        return decision.Verdicts.IsDefaultOrEmpty ? [] : ExchangeRecords.Summarise(inspection.Findings);
    }
}
