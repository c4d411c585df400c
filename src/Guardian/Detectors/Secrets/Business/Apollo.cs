using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Apollo.io keys: 22 characters of Base64url.</summary>
internal static class Apollo
{
    public static SecretService Service { get; } = new(
        "APOLLO_API_KEY", "Apollo.io API key", "Apollo.io API キー", "Apollo API documentation, Authentication",
        TokenFormat.Behind("{base64url:22}", "apollo.io", "apollo io", "apollo api key"));
}
