using Microsoft.Extensions.Logging;

namespace Dlp.Host.Running;

/// <summary>Log messages of the host process, event ids 100 to 199.</summary>
internal static partial class HostLog
{
    [LoggerMessage(100, LogLevel.Information, "Stopping: running exchanges may finish")]
    public static partial void Stopping(ILogger logger);

    [LoggerMessage(101, LogLevel.Information, "Policy {Version} is in force: {Rules} rules")]
    public static partial void PolicyLoaded(ILogger logger, string version, int rules);

    [LoggerMessage(102, LogLevel.Error, "Policy document refused, the last good one stays in force: {Error}")]
    public static partial void PolicyRefused(ILogger logger, string error);

    [LoggerMessage(103, LogLevel.Warning, "A new certificate authority was made in {Folder}; clients must trust it (SHA-256 {Fingerprint})")]
    public static partial void AuthorityCreated(ILogger logger, string folder, string fingerprint);

    [LoggerMessage(104, LogLevel.Error, "Audit trail not writable, nothing is forwarded: {Problem}")]
    public static partial void AuditFailing(ILogger logger, string problem);

    [LoggerMessage(105, LogLevel.Information, "Audit trail writable again")]
    public static partial void AuditRecovered(ILogger logger);

    [LoggerMessage(106, LogLevel.Warning, "Relaxed setting in force: {Setting}")]
    public static partial void Relaxed(ILogger logger, string setting);
}
