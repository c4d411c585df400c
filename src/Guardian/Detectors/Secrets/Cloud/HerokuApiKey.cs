using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary><c>HRKU-</c> and 60 characters or a UUID; older keys are UUIDs behind their name.</summary>
internal static class HerokuApiKey
{
    public static SecretService Service { get; } = new(
        "HEROKU_API_KEY", "Heroku API key", "Heroku API キー", "Heroku Dev Center, Platform API authentication",
        TokenFormat.Of("HRKU-{base64url:60}"),
        TokenFormat.Of("HRKU-{lhex:8}-{lhex:4}-{lhex:4}-{lhex:4}-{lhex:12}"),
        TokenFormat.Behind("{lhex:8}-{lhex:4}-{lhex:4}-{lhex:4}-{lhex:12}", "heroku"));
}
