using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Omise (Opn Payments) secret keys: <c>skey_</c>, <c>skey_test_</c> and 19 characters. Public keys (<c>pkey_</c>) are public.</summary>
internal static class Omise
{
    public static SecretService Service { get; } = new(
        "OMISE_SECRET_KEY", "Omise secret key", "Omise シークレットキー", "Omise Docs, Authentication",
        TokenFormat.Of("skey_test_{lalnum:19}"),
        TokenFormat.Of("skey_live_{lalnum:19}"),
        TokenFormat.Of("skey_{lalnum:19}"));
}
