using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>FusionAuth keys: generated ones are 64 characters of Base64url or a UUID.</summary>
internal static class FusionAuth
{
    public static SecretService Service { get; } = new(
        "FUSIONAUTH_API_KEY", "FusionAuth API key", "FusionAuth API キー", "FusionAuth Docs, API authentication",
        TokenFormat.Behind("{base64url:64}", "fusionauth"),
        TokenFormat.Behind("{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "fusionauth") with { Near = TokenFormat.CredentialWords });
}
