using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary>User (<c>pnu_</c>) and service account keys (<c>pnb_</c>).</summary>
internal static class PrefectKey
{
    public static SecretService Service { get; } = new(
        "PREFECT_API_KEY", "Prefect API key", "Prefect API キー", "Prefect docs, Manage API keys",
        TokenFormat.Of("pnu_{base62:36}") with { StartsAlone = true },
        TokenFormat.Of("pnb_{base62:36}") with { StartsAlone = true });
}
