using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary>32 letters and digits behind their name.</summary>
internal static class DeepInfraKey
{
    public static SecretService Service { get; } = new(
        "DEEPINFRA_API_KEY", "DeepInfra API token", "DeepInfra API トークン", "DeepInfra docs, Authentication",
        TokenFormat.Behind("{base62:32}", "deepinfra", "deep_infra"));
}
