using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>WorkOS keys: <c>sk_</c>, the environment, and Base64 of a text that starts with <c>key_</c>.</summary>
internal static class WorkOs
{
    public static SecretService Service { get; } = new(
        "WORKOS_API_KEY", "WorkOS API key", "WorkOS API キー", "WorkOS Docs, API keys",
        TokenFormat.Of("sk_live_a2V5X{base64:40-140}") with { Confidence = 0.93 },
        TokenFormat.Of("sk_test_a2V5X{base64:40-140}") with { Confidence = 0.93 });
}
