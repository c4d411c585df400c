using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>sk_</c> and 48 hexadecimal digits; older keys of 32 behind their name or header.</summary>
internal static class ElevenLabsKey
{
    public static SecretService Service { get; } = new(
        "ELEVENLABS_API_KEY", "ElevenLabs API key", "ElevenLabs API キー", "ElevenLabs docs, API authentication",
        TokenFormat.Of("sk_{lhex:48}") with { StartsAlone = true },
        TokenFormat.Behind("{lhex:32}", "xi-api-key", "elevenlabs", "eleven_api_key", "eleven_labs"));
}
