using System.Globalization;

namespace Dlp.Audit.Documents;

/// <summary>Times in documents: RFC 3339, UTC, microseconds, always 27 characters, so that text order is time order.</summary>
internal static class JsonTime
{
    internal static string Format(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);
}
