using Dlp.Guardian.Identifiers;
using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Nostr private keys: Bech32 with the prefix <c>nsec</c>. Public keys (<c>npub1…</c>) are public.</summary>
internal static class Nostr
{
    public static SecretService Service { get; } = new(
        "NOSTR_SECRET_KEY", "Nostr private key", "Nostr 秘密鍵", "NIP-19, bech32-encoded entities",
        TokenFormat.Of("nsec1{lalnum:58}") with { Check = Bech32.Fits, CheckIsRequired = true });
}
