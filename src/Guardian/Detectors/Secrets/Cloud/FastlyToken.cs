using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>32 base64url characters behind their name.</summary>
internal static class FastlyToken
{
    public static SecretService Service { get; } = new(
        "FASTLY_API_TOKEN", "Fastly API token", "Fastly API トークン", "Fastly docs, Using API tokens",
        TokenFormat.Behind("{base64url:32}", "fastly"));
}
