using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary>32 letters and digits behind their name.</summary>
internal static class MistralKey
{
    public static SecretService Service { get; } = new(
        "MISTRAL_API_KEY", "Mistral API key", "Mistral API キー", "Mistral docs, API authentication",
        TokenFormat.Behind("{base62:32}", "mistral"));
}
