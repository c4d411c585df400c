using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Alchemy keys: 32 or 21 characters, by name or in the address of a node.</summary>
internal static class Alchemy
{
    public static SecretService Service { get; } = new(
        "ALCHEMY_API_KEY", "Alchemy API key", "Alchemy API キー", "Alchemy Docs, API keys",
        TokenFormat.Of("g.alchemy.com/v2/{base64url:21-40}") with { SkipInSpan = "g.alchemy.com/v2/".Length },
        TokenFormat.Behind("{base64url:32}", "alchemy"));
}
