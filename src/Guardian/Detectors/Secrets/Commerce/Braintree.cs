using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Braintree access tokens (<c>access_token$production$…</c>) and private keys (32 hexadecimal digits). Merchant id, public key and tokenisation keys are public.</summary>
internal static class Braintree
{
    public static SecretService Service { get; } = new(
        "BRAINTREE_KEY", "Braintree private key", "Braintree 秘密鍵", "Braintree Docs, Gateway credentials",
        TokenFormat.Of("access_token$production${lalnum:16}${lhex:32}"),
        TokenFormat.Of("access_token$sandbox${lalnum:16}${lhex:32}"),
        TokenFormat.Behind("{lhex:32}", "braintree") with { Near = TokenFormat.CredentialWords });
}
