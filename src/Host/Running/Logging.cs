using Dlp.Host.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Dlp.Host.Running;

/// <summary>Logs to standard error, as text or JSON lines, in UTC.</summary>
internal static class Logging
{
    public static ILoggerFactory Create(LogSettings settings) => LoggerFactory.Create(builder =>
    {
        _ = builder.SetMinimumLevel(settings.Level);

        // Kestrel's own messages quote requests at lower levels, and so could hold content.
        _ = builder.AddFilter("Microsoft", LogLevel.Warning);
        _ = builder.AddFilter("Microsoft.AspNetCore.Server.Kestrel", LogLevel.Error);
        if (settings.Json)
        {
            _ = builder.AddJsonConsole(static o =>
            {
                o.UseUtcTimestamp = true;
                o.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
            });
        }
        else
        {
            _ = builder.AddSimpleConsole(static o =>
            {
                o.SingleLine = true;
                o.UseUtcTimestamp = true;
                o.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ ";
                o.ColorBehavior = LoggerColorBehavior.Disabled;
            });
        }

        _ = builder.AddConsole(static o => o.LogToStandardErrorThreshold = LogLevel.Trace);
    });
}
