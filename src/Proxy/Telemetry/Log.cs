using System.Net;
using Dlp.Proxy.Exchanges;
using Dlp.Proxy.Heads;
using Microsoft.Extensions.Logging;

namespace Dlp.Proxy.Telemetry;

/// <summary>Log messages of the proxy, event ids 1000 to 1999. No content, no header values, no paths.</summary>
internal static partial class Log
{
    [LoggerMessage(1000, LogLevel.Information, "Listening on {Endpoint}")]
    public static partial void Listening(ILogger logger, string endpoint);

    [LoggerMessage(1001, LogLevel.Information, "Refused a malformed request head from {Client}: {Kind}")]
    public static partial void HeadRefused(ILogger logger, HeadViolationKind kind, IPAddress client);

    [LoggerMessage(1002, LogLevel.Warning, "Exchange with {Host} failed: {Error} ({Detail})")]
    public static partial void ExchangeFailed(ILogger logger, string host, ExchangeError error, string detail);

    [LoggerMessage(1003, LogLevel.Error, "Exchange with {Host} met a bug in stage {Stage}: {Exception}")]
    public static partial void ExchangeFault(ILogger logger, string host, string stage, string exception);

    [LoggerMessage(1004, LogLevel.Error, "Nothing is forwarded: the audit trail is not writable ({Problem})")]
    public static partial void AuditUnavailable(ILogger logger, string problem);

    [LoggerMessage(1005, LogLevel.Information, "No longer accepting: running exchanges may finish within {Drain}")]
    public static partial void Draining(ILogger logger, TimeSpan drain);
}
