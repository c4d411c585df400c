using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>1Password service account tokens (<c>ops_eyJ…</c>) and the Secret Key of an account (<c>A3-</c> and six groups).</summary>
internal static class OnePassword
{
    public static SecretService Service { get; } = new(
        "ONEPASSWORD_KEY", "1Password secret key", "1Password シークレットキー", "1Password Developer, Service accounts; 1Password Support, Secret Key",
        TokenFormat.Of("ops_eyJ{base64url:250-1000}"),
        TokenFormat.Of("A3-{ualnum:6}-{ualnum:6}-{ualnum:5}-{ualnum:5}-{ualnum:5}-{ualnum:5}"));
}
