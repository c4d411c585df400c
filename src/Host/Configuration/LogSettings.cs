using Microsoft.Extensions.Logging;

namespace Dlp.Host.Configuration;

/// <summary>Section <c>Log</c>: what goes to standard error. Never content. Restart to change.</summary>
public sealed class LogSettings
{
    /// <summary>Least severe level written.</summary>
    /// <value>Default <c>Information</c>.</value>
    public LogLevel Level { get; init; } = LogLevel.Information;

    /// <summary>Write JSON lines instead of text.</summary>
    /// <value>Default false.</value>
    public bool Json { get; init; }
}
