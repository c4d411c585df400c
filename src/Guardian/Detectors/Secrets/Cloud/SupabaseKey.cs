using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Personal access tokens (<c>sbp_</c>), OAuth tokens and secret keys (<c>sb_secret_</c>). Publishable keys are public.</summary>
internal static class SupabaseKey
{
    public static SecretService Service { get; } = new(
        "SUPABASE_KEY", "Supabase secret key", "Supabase シークレットキー", "Supabase docs, API keys; Management API",
        TokenFormat.Of("sbp_{lhex:40}"),
        TokenFormat.Of("sbp_oauth_{lhex:40}"),
        TokenFormat.Of("sb_secret_{base64url:22}_{base64url:8}"));
}
