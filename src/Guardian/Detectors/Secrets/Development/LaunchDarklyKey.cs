using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>API tokens (<c>api-</c>) and server SDK keys (<c>sdk-</c>) near the vendor's name. Mobile keys and client-side ids are public.</summary>
internal static class LaunchDarklyKey
{
    public static SecretService Service { get; } = new(
        "LAUNCHDARKLY_KEY", "LaunchDarkly SDK key", "LaunchDarkly SDK キー", "LaunchDarkly docs, API access tokens; SDK keys",
        TokenFormat.Of("sdk-{lhex:8}-{lhex:4}-{lhex:4}-{lhex:4}-{lhex:12}") with { StartsAlone = true, Near = new("with:", "launchdarkly", "launch darkly", "ldclient", "ld", "sdk_key", "sdkkey", "sdk key", "SDK キー") },
        TokenFormat.Of("api-{lhex:8}-{lhex:4}-{lhex:4}-{lhex:4}-{lhex:12}") with { StartsAlone = true, Near = new("with:", "launchdarkly", "launch darkly", "ldclient", "ld", "api_key", "api key", "access token", "API キー") });
}
