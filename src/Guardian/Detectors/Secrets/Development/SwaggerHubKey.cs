using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>UUIDs behind their name.</summary>
internal static class SwaggerHubKey
{
    public static SecretService Service { get; } = new(
        "SWAGGERHUB_API_KEY", "SwaggerHub API key", "SwaggerHub API キー", "SwaggerHub docs, Registry API",
        TokenFormat.Behind("{lhex:8}-{lhex:4}-{lhex:4}-{lhex:4}-{lhex:12}", "swaggerhub"));
}
