using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary><c>nvapi-</c> and 64 base64url characters.</summary>
internal static class NvidiaKey
{
    public static SecretService Service { get; } = new(
        "NVIDIA_API_KEY", "NVIDIA API key", "NVIDIA API キー", "NVIDIA NGC docs, API keys; NIM docs",
        TokenFormat.Of("nvapi-{base64url:60-72}"));
}
