using System.Net;
using Dlp.Policy.Boundaries;
using Dlp.Policy.Words;
using Dlp.Proxy.Connections;
using Dlp.Proxy.Interception;
using Dlp.Proxy.OriginTls;
using Dlp.Proxy.Telemetry;

namespace Dlp.Proxy.Records;

/// <summary>Writes the records of connections: tunnels, protocol refusals and clients that do not trust us. Exchanges write their own.</summary>
internal sealed class AuditWriter(IAuditTrail trail, ProxyMetrics metrics, TimeProvider time)
{
    /// <summary>A tunnel was opened or refused. Awaited before a byte is forwarded.</summary>
    public async ValueTask<WrittenRecord> TunnelAsync(ClientConnection client, Route route, DecisionAction action, CancellationToken cancellationToken)
    {
        var record = Create(client, route.App, AuditKind.Tunnel, action, route.Reason);
        var receipt = await trail.RecordAsync(record, cancellationToken).ConfigureAwait(false);
        metrics.Tunnel(action);
        return new WrittenRecord(record.Id, receipt.IsDurable);
    }

    /// <summary>Malformed or fronting traffic was refused. Nothing was forwarded, so a lost record is counted, not fatal.</summary>
    public ValueTask ProtocolAsync(ClientConnection client, string app, string reason, CancellationToken cancellationToken) =>
        WriteAsync(Create(client, app, AuditKind.Protocol, DecisionAction.Block, reason), cancellationToken);

    /// <summary>A client refused our certificate.</summary>
    public ValueTask ClientTrustAsync(ClientConnection client, string app, TlsProblem problem, bool tunnelStarts, TimeSpan tunnelFor, CancellationToken cancellationToken)
    {
        var reason = problem == TlsProblem.ClientRefusedCertificate
            ? "client does not trust our certificate: CA not installed, or the app pins its own"
            : "client hung up during the TLS handshake: perhaps the app pins its certificate";
        if (tunnelStarts)
        {
            reason += $"; tunnelled for this client for {tunnelFor}";
        }

        return WriteAsync(Create(client, app, AuditKind.ClientTrust, tunnelStarts ? DecisionAction.Allow : DecisionAction.Block, reason), cancellationToken);
    }

    /// <summary>An origin's bad certificate was overlooked because an exception in the configuration says so. Connections serve many subjects, so it is recorded as the system's act.</summary>
    public ValueTask CertificateExceptionAsync(string host, int port, OriginCertificateProblem problem) => WriteAsync(
        new AuditRecord
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            Time = time.GetUtcNow(),
            Kind = AuditKind.OriginCertificate,
            SubjectId = "system",
            SubjectName = "dlp",
            SubjectSource = "system",
            ClientAddress = "",
            App = host,
            Host = host,
            Port = port,
            Action = DecisionAction.Allow,
            Cause = DecisionCause.NoMatch,
            Reason = $"{problem}, overlooked by DangerousAcceptInvalidCertificateFor",
        },
        CancellationToken.None);

    /// <summary>How a recorded tunnel ended.</summary>
    public void Close(WrittenRecord record, ExchangeResult result, int status, long answerBytes, TimeSpan duration) =>
        trail.Close(new AuditOutcome(record.Id, time.GetUtcNow(), result, status, answerBytes, duration, 0, []));

    private async ValueTask WriteAsync(AuditRecord record, CancellationToken cancellationToken)
    {
        try
        {
            var receipt = await trail.RecordAsync(record, cancellationToken).ConfigureAwait(false);
            if (!receipt.IsDurable)
            {
                metrics.RecordLost(record.Kind);
            }
        }
        catch (OperationCanceledException)
        {
            metrics.RecordLost(record.Kind);
        }
    }

    private AuditRecord Create(ClientConnection client, string app, AuditKind kind, DecisionAction action, string reason) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        Time = time.GetUtcNow(),
        Kind = kind,
        SubjectId = client.Subject.Id,
        SubjectName = client.Subject.Name,
        SubjectSource = client.Subject.Source,
        ClientAddress = client.Address.ToString(),
        App = app,
        Host = client.Host,
        Port = client.Port,
        Method = "CONNECT",
        Action = action,
        Cause = DecisionCause.NoMatch,
        Reason = reason,
    };
}
