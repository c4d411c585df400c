using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Dlp.Policy.Boundaries;
using Dlp.Policy.Words;
using Dlp.Proxy.Connections;
using Dlp.Proxy.Telemetry;
using Microsoft.AspNetCore.Http;

namespace Dlp.Proxy.Exchanges;

/// <summary>Writes the records of exchanges. What a record holds is decided here: never content, never a query string.</summary>
internal sealed class ExchangeRecords(ProxyOptions options, IAuditTrail trail, ProxyMetrics metrics, TimeProvider time)
{
    // Conversation ids are opaque to readers of the trail, yet equal ids stay equal while the process lives.
    private readonly byte[] _conversationKey = RandomNumberGenerator.GetBytes(32);

    /// <summary>Whether this exchange needs a record.</summary>
    public bool IsNeeded(InspectedPrompt prompt, Decision decision) =>
        options.Record == RecordScope.All || prompt.HasContent || decision.Action != DecisionAction.Allow || !decision.Verdicts.IsDefaultOrEmpty;

    /// <summary>The record of an inspected exchange.</summary>
    public ValueTask<AuditReceipt> WriteAsync(Exchange exchange, InspectedPrompt prompt, Decision decision, string policyVersion) =>
        trail.RecordAsync(
            Create(exchange, decision, policyVersion) with
            {
                Adapter = prompt.Adapter?.Name ?? "",
                Conversation = Pseudonym(prompt.Reading?.Conversation),
                Findings = Summarise(prompt.Inspection.Findings),
                Completeness = prompt.Inspection.Completeness,
                Reason = prompt.Inspection.Reason,
                RequestBytes = prompt.ReceivedBytes,
            },
            exchange.Context.RequestAborted);

    /// <summary>The record of a WebSocket, whose frames are not read.</summary>
    public ValueTask<AuditReceipt> WriteSocketAsync(Exchange exchange, Decision decision, string policyVersion) =>
        trail.RecordAsync(Create(exchange, decision, policyVersion) with { Reason = "websocket: frames are not inspected" }, exchange.Context.RequestAborted);

    /// <summary>The record of an exchange that nobody reads; false when one was needed and could not be written.</summary>
    public async ValueTask<bool> WriteUnreadAsync(Exchange exchange, Decision decision, string policyVersion)
    {
        if (options.Record != RecordScope.All && decision.Action == DecisionAction.Allow && decision.Verdicts.IsDefaultOrEmpty)
        {
            return true;
        }

        var record = Create(exchange, decision, policyVersion) with { Reason = "no rule reads this exchange" };
        var receipt = await trail.RecordAsync(record, exchange.Context.RequestAborted).ConfigureAwait(false);
        exchange.IsRecorded = receipt.IsDurable;
        return receipt.IsDurable;
    }

    /// <summary>The record of a bad origin certificate. Nothing was forwarded, so a lost one is counted, not fatal.</summary>
    public ValueTask WriteCertificateAsync(Exchange exchange, string problem) =>
        WriteRefusedAsync(Create(exchange, default, "") with
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            Kind = AuditKind.OriginCertificate,
            Reason = problem,
        });

    /// <summary>The record of an exchange that the proxy refused before policy could decide. Nothing was forwarded, so a lost one is counted, not fatal.</summary>
    public ValueTask WriteRefusedAsync(Exchange exchange, ExchangeError error, string detail) =>
        WriteRefusedAsync(Create(exchange, default, "") with { Reason = detail.Length > 0 ? $"{error}: {detail}" : error.ToString() });

    /// <summary>The record of a request whose Host is not the CONNECT host.</summary>
    public ValueTask WriteFrontingAsync(HttpContext context)
    {
        var target = context.Features.Get<ExchangeTarget>();
        return target is null ? ValueTask.CompletedTask : WriteRefusedAsync(new AuditRecord
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            Time = time.GetUtcNow(),
            Kind = AuditKind.Protocol,
            SubjectId = target.Subject.Id,
            SubjectName = target.Subject.Name,
            SubjectSource = target.Subject.Source,
            ClientAddress = ClientAddress.Of(context.Connection.RemoteIpAddress).ToString(),
            App = target.Entry?.App.Service ?? target.Host,
            Host = target.Host,
            Port = target.Port,
            Method = context.Request.Method,
            Action = DecisionAction.Block,
            Cause = DecisionCause.NoMatch,
            Reason = "Host differs from the CONNECT host",
        });
    }

    /// <summary>How a recorded exchange ended.</summary>
    public void Close(Exchange exchange, ExchangeResult result, int status, long answerBytes, int restored, ImmutableArray<FindingSummary> answerFindings)
    {
        var duration = time.GetElapsedTime(exchange.Started);
        metrics.Stage("total", duration);
        if (exchange.IsRecorded)
        {
            trail.Close(new AuditOutcome(exchange.Id, time.GetUtcNow(), result, status, answerBytes, duration, restored, answerFindings));
        }
    }

    /// <summary>Findings by type.</summary>
    public static ImmutableArray<FindingSummary> Summarise(ImmutableArray<Finding> findings)
    {
        if (findings.IsDefaultOrEmpty)
        {
            return [];
        }

        return
        [
            .. findings
                .GroupBy(static f => f.Type, StringComparer.Ordinal)
                .OrderBy(static g => g.Key, StringComparer.Ordinal)
                .Select(static g => new FindingSummary(g.Key, g.First().Category, g.Count(), g.Select(static f => f.Fingerprint).Distinct().Count(), g.Max(static f => f.Confidence))),
        ];
    }

    private async ValueTask WriteRefusedAsync(AuditRecord record)
    {
        var receipt = await trail.RecordAsync(record, CancellationToken.None).ConfigureAwait(false);
        if (!receipt.IsDurable)
        {
            metrics.RecordLost(record.Kind);
        }
    }

    private AuditRecord Create(Exchange exchange, Decision decision, string policyVersion) => new()
    {
        Id = exchange.Id,
        Time = time.GetUtcNow(),
        Kind = AuditKind.Exchange,
        SubjectId = exchange.Subject.Id,
        SubjectName = exchange.Subject.Name,
        SubjectSource = exchange.Subject.Source,
        ClientAddress = exchange.Address.ToString(),
        App = exchange.Destination.App,
        Host = exchange.Destination.Host,
        Port = exchange.Destination.Port,
        Method = exchange.Context.Request.Method,
        Path = exchange.Path,
        Action = decision.Action,
        Cause = decision.Cause,
        Explanation = decision.Explanation ?? "",
        Rules = decision.Verdicts.IsDefault ? [] : decision.Verdicts,
        PolicyVersion = policyVersion,
    };

    private string Pseudonym(string? conversation) =>
        string.IsNullOrEmpty(conversation) ? "" : Convert.ToHexStringLower(HMACSHA256.HashData(_conversationKey, Encoding.UTF8.GetBytes(conversation)).AsSpan(0, 8));
}
