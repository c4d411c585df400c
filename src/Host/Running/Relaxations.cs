using System.Collections;
using Dlp.Host.Configuration;
using Microsoft.Extensions.Logging;

namespace Dlp.Host.Running;

/// <summary>Names every relaxed setting at start: a relaxation must be loud.</summary>
internal static class Relaxations
{
    public static void Report(Settings settings, ILogger logger)
    {
        foreach (var (key, property, value) in KnownKeys.All(settings))
        {
            if (property.Name.StartsWith("Dangerous", StringComparison.Ordinal) && value switch { bool flag => flag, ICollection list => list.Count > 0, IEnumerable list => list.Cast<object>().Any(), null => false, _ => true })
            {
                HostLog.Relaxed(logger, key);
            }
        }
    }
}
