using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Service, batch and recovery tokens with their prefixes; older service tokens (<c>s.</c> and 24 characters) behind their name.</summary>
internal static class VaultToken
{
    public static SecretService Service { get; } = new(
        "HASHICORP_VAULT_TOKEN", "HashiCorp Vault token", "HashiCorp Vault トークン", "Vault docs, Tokens, token prefixes",
        TokenFormat.Of("hvs.{base64url:24-400}") with { StartsAlone = true },
        TokenFormat.Of("hvb.{base64url:100-600}") with { StartsAlone = true },
        TokenFormat.Of("hvr.{base64url:24-400}") with { StartsAlone = true },
        TokenFormat.Behind("s.{base62:24}", "vault_token", "x-vault-token", "vault"));
}
