using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>Graph keys (<c>service:</c>) and personal keys (<c>user:</c>): name and 22 characters.</summary>
internal static class ApolloKey
{
    public static SecretService Service { get; } = new(
        "APOLLO_GRAPHOS_KEY", "Apollo GraphOS API key", "Apollo GraphOS API キー", "Apollo GraphOS docs, API keys",
        TokenFormat.Of("service:{[A-Za-z0-9_-]:2-64}:{base64url:22}") with { StartsAlone = true },
        TokenFormat.Of("user:{[a-z]:2-8}.{[A-Za-z0-9_-]:2-64}:{base64url:22}") with { StartsAlone = true });
}
