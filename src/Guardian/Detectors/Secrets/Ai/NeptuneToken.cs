using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary>Base64 of a JSON object that starts with <c>api_address</c>.</summary>
internal static class NeptuneToken
{
    public static SecretService Service { get; } = new(
        "NEPTUNE_API_TOKEN", "Neptune API token", "Neptune API トークン", "Neptune docs, API tokens",
        TokenFormat.Of("eyJhcGlfYWRkcmVzcyI6{[A-Za-z0-9+/=]:60-600}"));
}
