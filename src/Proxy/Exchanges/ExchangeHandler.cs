using Dlp.Policy.Boundaries;
using Dlp.Policy.Snapshots;
using Dlp.Policy.Words;
using Dlp.Proxy.Apps.Catalogue;
using Dlp.Proxy.Forwarding;
using Dlp.Proxy.Pages;
using Dlp.Proxy.Records;
using Dlp.Proxy.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Dlp.Proxy.Exchanges;

/// <summary>
/// Carries one exchange from head to end. Its steps:
/// 1. resolve where the request goes; the proxy's own pages and refusals end here,
/// 2. take one policy snapshot and plan what to inspect,
/// 3. nothing to inspect: decide without content, refuse or forward both ways unread,
/// 4. otherwise read the body within its budget and let an adapter turn it into text parts,
/// 5. inspect and decide,
/// 6. write the record, durably, before a byte leaves,
/// 7. enforce: refuse in the app's own form, mask, or leave as it is,
/// 8. forward, put real values back into the answer, and close the record.
/// </summary>
internal sealed class ExchangeHandler(
    ExchangeResolver resolver,
    IPolicySource policies,
    PromptInspection prompts,
    ExchangeRecords records,
    Enforcer enforcer,
    OriginExchange origins,
    LocalPages pages,
    ProxyMetrics metrics,
    TimeProvider time,
    ILogger<ExchangeHandler> logger)
{
    /// <summary>Serves one request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        // Step 1.
        var resolution = resolver.Resolve(context, out var exchange);
        if (resolution != Resolution.Exchange)
        {
            await AnswerWithoutOriginAsync(context, resolution).ConfigureAwait(false);
            return;
        }

        using var activity = ProxyMetrics.Activities.StartActivity("exchange", System.Diagnostics.ActivityKind.Server);
        _ = activity?.SetTag("dlp.app", exchange!.Destination.App);
        try
        {
            await ServeAsync(exchange!).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            metrics.Error(ExchangeError.ClientAborted);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A bug must not become a bypass: nothing is forwarded, and the exception's text, which may hold content, is not logged.
            Log.ExchangeFault(logger, exchange!.Destination.Host, "exchange", e.GetType().Name + " at " + Origin(e));
            metrics.Error(ExchangeError.ProxyFault);
            if (!context.Response.HasStarted)
            {
                await ErrorAnswer.WriteAsync(context, ExchangeError.ProxyFault, exchange.Id).ConfigureAwait(false);
            }
            else
            {
                context.Abort();
            }
        }
    }

    private async ValueTask ServeAsync(Exchange exchange)
    {
        if (exchange.Entry is { Handling: AppHandling.Deny })
        {
            await FailAsync(exchange, ExchangeError.OriginForbidden, "denied by the catalogue").ConfigureAwait(false);
            return;
        }

        // Step 2.
        var snapshot = policies.Current;
        var plan = exchange.IsCatalogued ? snapshot.Plan(exchange.Subject, exchange.Destination) : InspectionPlan.Nothing;

        // Step 3.
        if (!plan.InspectRequest && !plan.InspectAnswer)
        {
            await ServeUnreadAsync(exchange, snapshot).ConfigureAwait(false);
            return;
        }

        if (WebSocketForwarder.IsWebSocket(exchange.Context))
        {
            await ServeWebSocketAsync(exchange, snapshot).ConfigureAwait(false);
            return;
        }

        // Steps 4 and 5.
        using var prompt = await prompts.InspectAsync(exchange, plan).ConfigureAwait(false);
        if (prompt.Error != ExchangeError.None)
        {
            await FailAsync(exchange, prompt.Error, "").ConfigureAwait(false);
            return;
        }

        var decision = snapshot.Decide(new PolicyQuestion(exchange.Subject, exchange.Destination, Direction.Request, prompt.Parts, prompt.Inspection));

        // Step 6.
        if (records.IsNeeded(prompt, decision))
        {
            var started = time.GetTimestamp();
            var receipt = await records.WriteAsync(exchange, prompt, decision, snapshot.Version).ConfigureAwait(false);
            metrics.Stage("audit", time.GetElapsedTime(started));
            if (!receipt.IsDurable)
            {
                Log.AuditUnavailable(logger, receipt.Problem ?? "");
                await FailAsync(exchange, ExchangeError.ProxyAuditUnavailable, receipt.Problem ?? "").ConfigureAwait(false);
                return;
            }

            exchange.IsRecorded = true;
        }

        metrics.Exchange(exchange.Destination.App, decision.Action);

        // Step 7.
        var enforced = enforcer.Apply(exchange, prompt, decision);
        if (enforced.Refusal is { } refusal)
        {
            await RefusalAnswer.WriteAsync(exchange.Context, refusal).ConfigureAwait(false);
            records.Close(exchange, ExchangeResult.Refused, refusal.Status, refusal.Body.Length, 0, []);
            return;
        }

        // Step 8.
        var outcome = await origins.ForwardAsync(exchange, prompt, enforced, plan, snapshot).ConfigureAwait(false);
        await FinishAsync(exchange, outcome).ConfigureAwait(false);
    }

    private async ValueTask ServeUnreadAsync(Exchange exchange, PolicySnapshot snapshot)
    {
        // Nothing to read does not mean nothing to decide: an app can be forbidden, logged, or left to a default of block.
        var decision = exchange.IsCatalogued
            ? snapshot.Decide(new PolicyQuestion(exchange.Subject, exchange.Destination, Direction.Request, [], Inspection.Clean))
            : new Decision(DecisionAction.Allow, DecisionCause.NoMatch, [], [], null, null);
        if (!await records.WriteUnreadAsync(exchange, decision, snapshot.Version).ConfigureAwait(false))
        {
            await FailAsync(exchange, ExchangeError.ProxyAuditUnavailable, "").ConfigureAwait(false);
            return;
        }

        metrics.Exchange(exchange.Destination.App, decision.Action);
        if (decision.Action is not (DecisionAction.Allow or DecisionAction.Log))
        {
            using var prompt = prompts.Unread(exchange);
            var refusal = Enforcer.Refuse(exchange, prompt, decision);
            await RefusalAnswer.WriteAsync(exchange.Context, refusal).ConfigureAwait(false);
            records.Close(exchange, ExchangeResult.Refused, refusal.Status, refusal.Body.Length, 0, []);
            return;
        }

        var outcome = WebSocketForwarder.IsWebSocket(exchange.Context)
            ? await origins.ForwardWebSocketAsync(exchange).ConfigureAwait(false)
            : await origins.ForwardUnreadAsync(exchange).ConfigureAwait(false);
        await FinishAsync(exchange, outcome).ConfigureAwait(false);
    }

    private async ValueTask ServeWebSocketAsync(Exchange exchange, PolicySnapshot snapshot)
    {
        // Rules without conditions (an app that is forbidden) hold for sockets too; frames are not read yet, and the record says so.
        var decision = snapshot.Decide(new PolicyQuestion(exchange.Subject, exchange.Destination, Direction.Request, [], Inspection.Clean));
        var receipt = await records.WriteSocketAsync(exchange, decision, snapshot.Version).ConfigureAwait(false);
        if (!receipt.IsDurable)
        {
            await FailAsync(exchange, ExchangeError.ProxyAuditUnavailable, receipt.Problem ?? "").ConfigureAwait(false);
            return;
        }

        exchange.IsRecorded = true;
        metrics.Exchange(exchange.Destination.App, decision.Action);
        if (decision.Action == DecisionAction.Block)
        {
            await ErrorAnswer.WriteBlockedAsync(exchange.Context, decision, exchange.Id).ConfigureAwait(false);
            records.Close(exchange, ExchangeResult.Refused, 403, 0, 0, []);
            return;
        }

        await FinishAsync(exchange, await origins.ForwardWebSocketAsync(exchange).ConfigureAwait(false)).ConfigureAwait(false);
    }

    private async ValueTask FinishAsync(Exchange exchange, OriginOutcome outcome)
    {
        if (outcome.Failure is { } failure)
        {
            metrics.Error(failure.Error);
            Log.ExchangeFailed(logger, exchange.Destination.Host, failure.Error, failure.Detail);
            if (failure.Error == ExchangeError.OriginCertificate)
            {
                await records.WriteCertificateAsync(exchange, failure.Detail).ConfigureAwait(false);
            }

            if (!exchange.Context.Response.HasStarted)
            {
                await ErrorAnswer.WriteAsync(exchange.Context, failure, exchange).ConfigureAwait(false);
            }
            else
            {
                // The client must see a cut, not a complete-looking answer.
                exchange.Context.Abort();
            }
        }

        records.Close(exchange, outcome.Result, exchange.Context.Response.HasStarted || outcome.Status > 0 ? outcome.Status : 0, outcome.AnswerBytes, outcome.Restored, outcome.AnswerFindings);
    }

    private async ValueTask FailAsync(Exchange exchange, ExchangeError error, string detail)
    {
        metrics.Error(error);
        if (error != ExchangeError.ClientAborted)
        {
            Log.ExchangeFailed(logger, exchange.Destination.Host, error, detail);
            if (error != ExchangeError.ProxyAuditUnavailable)
            {
                await records.WriteRefusedAsync(exchange, error, detail).ConfigureAwait(false);
            }

            await ErrorAnswer.WriteAsync(exchange.Context, error, exchange.Id).ConfigureAwait(false);
        }
        else
        {
            exchange.Context.Abort();
        }
    }

    private async ValueTask AnswerWithoutOriginAsync(HttpContext context, Resolution resolution)
    {
        switch (resolution)
        {
            case Resolution.Local:
                await pages.ServeAsync(context).ConfigureAwait(false);
                break;
            case Resolution.Status:
                await LocalPages.ServeStatusHostAsync(context).ConfigureAwait(false);
                break;
            default:
                var error = resolution switch
                {
                    Resolution.Misdirected => ExchangeError.ClientMisdirected,
                    Resolution.PortForbidden => ExchangeError.OriginForbidden,
                    _ => ExchangeError.ClientBadRequest,
                };
                metrics.Error(error);
                if (error == ExchangeError.ClientMisdirected)
                {
                    await records.WriteFrontingAsync(context).ConfigureAwait(false);
                }

                await ErrorAnswer.WriteAsync(context, error, Guid.Empty).ConfigureAwait(false);
                break;
        }
    }

    // The method that threw, never the message.
    private static string Origin(Exception e) => e.TargetSite is { } site ? site.DeclaringType?.Name + "." + site.Name : "unknown";
}
