using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>gsk_</c> and 52 letters and digits.</summary>
internal static class GroqKey
{
    public static SecretService Service { get; } = new(
        "GROQ_API_KEY", "Groq API key", "Groq API キー", "Groq docs, API keys",
        TokenFormat.Of("gsk_{base62:52}"));
}
