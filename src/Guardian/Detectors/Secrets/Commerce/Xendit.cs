using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Xendit secret keys: <c>xnd_production_</c> or <c>xnd_development_</c>. Public keys have <c>public</c> in their prefix.</summary>
internal static class Xendit
{
    public static SecretService Service { get; } = new(
        "XENDIT_SECRET_KEY", "Xendit secret key", "Xendit シークレットキー", "Xendit Docs, API keys",
        TokenFormat.Of("xnd_production_{base62:40-80}"),
        TokenFormat.Of("xnd_development_{base62:40-80}"));
}
