using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary><c>ser.</c> and 22 letters and digits near the vendor's name. Client-side keys have no prefix and are public.</summary>
internal static class FlagsmithKey
{
    public static SecretService Service { get; } = new(
        "FLAGSMITH_SERVER_KEY", "Flagsmith SDK key", "Flagsmith SDK キー", "Flagsmith docs, Server-side environment keys",
        TokenFormat.Of("ser.{base62:22}") with { StartsAlone = true, Near = new("with:", "flagsmith", "environment_key", "environment key", "environmentkey") });
}
