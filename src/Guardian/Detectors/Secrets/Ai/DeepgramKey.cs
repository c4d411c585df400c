using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary>40 hexadecimal digits behind their name.</summary>
internal static class DeepgramKey
{
    public static SecretService Service { get; } = new(
        "DEEPGRAM_API_KEY", "Deepgram API key", "Deepgram API キー", "Deepgram docs, Authentication",
        TokenFormat.Behind("{lhex:40}", "deepgram"));
}
