using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Papertrail tokens: 20 letters and digits.</summary>
internal static class Papertrail
{
    public static SecretService Service { get; } = new(
        "PAPERTRAIL_API_TOKEN", "Papertrail API token", "Papertrail API トークン", "Papertrail Docs, HTTP API",
        TokenFormat.Behind("{base62:20}", "papertrail"));
}
