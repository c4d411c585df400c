using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary><c>perm:</c> or <c>perm-</c>, user and name in base64 and the secret, with dots between.</summary>
internal static class JetBrainsToken
{
    public static SecretService Service { get; } = new(
        "JETBRAINS_PERMANENT_TOKEN", "JetBrains permanent token", "JetBrains 永続トークン", "YouTrack docs, Permanent tokens; Hub docs",
        TokenFormat.Of("perm:{[A-Za-z0-9=]:4-120}.{[A-Za-z0-9=-]:4-160}.{base62:28-48}") with { StartsAlone = true },
        TokenFormat.Of("perm-{[A-Za-z0-9=]:4-120}.{[A-Za-z0-9=-]:4-160}.{base62:28-48}") with { StartsAlone = true });
}
