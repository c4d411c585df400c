using Dlp.Guardian.Identifiers;
using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Identities of the age file encryption tool: Bech32 in capitals with the prefix <c>AGE-SECRET-KEY-</c>. Recipients (<c>age1…</c>) are public.</summary>
internal static class Age
{
    public static SecretService Service { get; } = new(
        "AGE_SECRET_KEY", "age secret key", "age シークレットキー", "age specification (C2SP), X25519 recipients; BIP-173 for the checksum",
        TokenFormat.Of("AGE-SECRET-KEY-1{ualnum:58}") with { Check = Bech32.Fits, CheckIsRequired = true });
}
