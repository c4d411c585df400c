using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary>Token ids (<c>ak-</c>) and secrets (<c>as-</c>) of 22 letters and digits near the vendor's name.</summary>
internal static class ModalToken
{
    public static SecretService Service { get; } = new(
        "MODAL_TOKEN", "Modal token", "Modal トークン", "Modal docs, Token",
        TokenFormat.Of("ak-{base62:22}") with { StartsAlone = true, Near = new("with:", "modal", "modal_token_id", "token-id") },
        TokenFormat.Of("as-{base62:22}") with { StartsAlone = true, Near = new("with:", "modal", "modal_token_secret", "token-secret") });
}
