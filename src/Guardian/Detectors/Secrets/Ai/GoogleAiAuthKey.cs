using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary>Authorisation keys of the Gemini API and Vertex AI express mode: <c>AQ.Ab8</c> and 47 base64url characters.</summary>
internal static class GoogleAiAuthKey
{
    public static SecretService Service { get; } = new(
        "GOOGLE_AI_AUTH_KEY", "Google AI auth key", "Google AI 認証キー", "Google AI for Developers docs, Using Gemini API keys; Vertex AI docs, express mode",
        TokenFormat.Of("AQ.Ab8{base64url:40-60}") with { StartsAlone = true });
}
