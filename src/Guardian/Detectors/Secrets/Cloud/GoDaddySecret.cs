using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Key and secret in <c>sso-key</c>, or a secret of 22 letters and digits behind its name.</summary>
internal static class GoDaddySecret
{
    public static SecretService Service { get; } = new(
        "GODADDY_API_SECRET", "GoDaddy API secret", "GoDaddy API シークレット", "GoDaddy developer docs, Get started",
        TokenFormat.Of("sso-key {base62:10-16}_{base62:22}:{base62:22}") with { SkipInSpan = 8 },
        TokenFormat.Behind("{base62:10-16}_{base62:22}", "godaddy"),
        TokenFormat.Behind("{base62:22}", "godaddy"));
}
