using Dlp.Policy.Boundaries;
using Dlp.Policy.Words;
using Dlp.Proxy.Apps;
using Dlp.Proxy.Bodies;
using Dlp.Proxy.Forwarding;
using Dlp.Proxy.Heads;
using Dlp.Proxy.Telemetry;
using Microsoft.AspNetCore.Http;

namespace Dlp.Proxy.Exchanges;

/// <summary>Reads a request's body within its budgets, turns it into text parts and has them inspected. Whatever cannot be read is unscannable, never clean.</summary>
internal sealed class PromptInspection(ProxyOptions options, AppAdapterSet adapters, IInspector inspector, InspectionBudget budget, ProxyMetrics metrics, TimeProvider time)
{
    // Decoded text and its parts live beside the body.
    private const int Share = 3;

    private static readonly Inspection TooLarge = Inspection.Unscannable("body larger than the inspection budget");

    private readonly DecodeBudget _decodeBudget = DecodeBudget.Default;

    /// <summary>Reads and inspects.</summary>
    /// <exception cref="OperationCanceledException">The client went away.</exception>
    public async ValueTask<InspectedPrompt> InspectAsync(Exchange exchange, InspectionPlan plan)
    {
        var started = time.GetTimestamp();
        var request = exchange.Context.Request;
        BufferedBody? body = null;
        var reservation = new BudgetReservation(budget);
        try
        {
            if (OriginRequest.MayHaveBody(exchange.Context))
            {
                var declared = request.ContentLength;
                if (declared > options.Limits.MaxInspectedBodyBytes)
                {
                    return new InspectedPrompt { IsUnread = true, Inspection = TooLarge };
                }

                if (!reservation.TryGrowTo(Share * (declared ?? 0)))
                {
                    return new InspectedPrompt { Error = ExchangeError.ProxyOverloaded };
                }

                try
                {
                    body = await BufferedBody.ReadAsync(request.BodyReader, declared, options.Limits.MaxInspectedBodyBytes, reservation, Share, exchange.Context.RequestAborted).ConfigureAwait(false);
                }
                catch (Exception e) when (e is not OperationCanceledException)
                {
                    reservation.Dispose();

                    // A body that contradicts its framing is told so; a connection that broke has nobody to tell.
                    return new InspectedPrompt { Error = e is BadHttpRequestException or HeadViolationException ? ExchangeError.ClientBadRequest : ExchangeError.ClientAborted };
                }

                switch (body.Holding)
                {
                    case BodyHolding.Prefix:
                        // Only now is it known that the body is too large: the same as a declared one, and what was read is sent first.
                        return new InspectedPrompt { IsUnread = true, Inspection = TooLarge, Body = body, Release = reservation.Dispose };
                    case BodyHolding.NoRoom:
                        body.Dispose();
                        reservation.Dispose();
                        return new InspectedPrompt { Error = ExchangeError.ProxyOverloaded };
                }
            }

            metrics.Stage("read", time.GetElapsedTime(started));
            return await InspectAsync(exchange, plan, body, reservation).ConfigureAwait(false);
        }
        catch
        {
            body?.Dispose();
            reservation.Dispose();
            throw;
        }
    }

    /// <summary>A prompt that nobody reads, with the adapter that knows how its app is refused.</summary>
    public InspectedPrompt Unread(Exchange exchange) =>
        new() { IsUnread = true, Adapter = adapters.Read(exchange.Adapter, exchange.Shape, ReadOnlyMemory<byte>.Empty).Adapter };

    // An inspector that hangs must not hold the user for ever (L-01). The usual one answers at once, and then no timer is made.
    private async ValueTask<Inspection> InspectInTimeAsync(IReadOnlyList<TextPart> parts, InspectionPlan plan, CancellationToken cancellationToken)
    {
        var pending = inspector.InspectAsync(parts, plan, cancellationToken);
        return pending.IsCompleted
            ? await pending.ConfigureAwait(false)
            : await pending.AsTask().WaitAsync(options.Limits.InspectionTimeout, time, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<InspectedPrompt> InspectAsync(Exchange exchange, InspectionPlan plan, BufferedBody? body, BudgetReservation reservation)
    {
        var started = time.GetTimestamp();
        var shape = exchange.Shape;
        if (Read(exchange, shape, body, reservation) is not { } read)
        {
            body?.Dispose();
            reservation.Dispose();
            return new InspectedPrompt { Error = ExchangeError.ProxyOverloaded };
        }

        var (adapter, reading) = read;
        var query = QueryReading.Parts(shape.Query);
        IReadOnlyList<TextPart> parts = query.Count == 0 ? reading.Parts : [.. reading.Parts, .. query];
        metrics.Stage("adapt", time.GetElapsedTime(started));

        started = time.GetTimestamp();
        var inspection = Inspection.Clean;
        if (plan.InspectRequest && parts.Count > 0)
        {
            try
            {
                inspection = await InspectInTimeAsync(parts, plan, exchange.Context.RequestAborted).ConfigureAwait(false);
            }
            catch (TimeoutException)
            {
                inspection = Inspection.Unscannable("inspector: no verdict in time");
            }
            catch (Exception e) when (e is not OperationCanceledException || !exchange.Context.RequestAborted.IsCancellationRequested)
            {
                // The contract says it never throws; a guardian that breaks it must not open the gate (L-03).
                inspection = Inspection.Unscannable("inspector fault: " + e.GetType().Name);
            }
        }

        if (plan.InspectRequest && reading.Completeness < inspection.Completeness)
        {
            inspection = inspection with { Completeness = reading.Completeness, Reason = reading.Reason };
        }

        metrics.Stage("inspect", time.GetElapsedTime(started));
        return new InspectedPrompt
        {
            Body = body,
            Adapter = adapter,
            Reading = reading,
            Parts = parts,
            Inspection = inspection,
            Release = reservation.Dispose,
        };
    }

    // Null: no room to decode.
    private AppReading? Read(Exchange exchange, in RequestShape shape, BufferedBody? body, BudgetReservation reservation)
    {
        var decoded = body?.Bytes ?? ReadOnlyMemory<byte>.Empty;
        var encoding = exchange.Context.Request.Headers.ContentEncoding.ToString();
        if (decoded.Length > 0 && encoding.Length > 0)
        {
            // A hundred bombs at once must find the memory that one may take (D-01).
            var received = decoded.Length;
            var worst = Math.Min(_decodeBudget.MaxDecodedBytes, Math.Max(_decodeBudget.RatioGraceBytes, (long)received * _decodeBudget.MaxRatio));
            if (!reservation.TryGrowTo(Share * (received + worst)))
            {
                return null;
            }

            var outcome = BodyDecoder.Decode(decoded, encoding, _decodeBudget);
            if (!outcome.IsDecoded)
            {
                reservation.ShrinkTo(Share * received);

                // The adapter still knows how to refuse in its own form.
                return adapters.Read(exchange.Adapter, shape, ReadOnlyMemory<byte>.Empty) with { Reading = PromptReading.Unscannable(outcome.Reason ?? "undecodable") };
            }

            decoded = outcome.Bytes;
            reservation.ShrinkTo(Share * ((long)received + decoded.Length));
        }

        return adapters.Read(exchange.Adapter, shape, decoded);
    }
}
